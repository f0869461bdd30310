export const id = 525;
export const ids = [525];
export const modules = {

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand),
  linesOf: () => (/* binding */ linesOf)
});

// EXTERNAL MODULE: ./build/src/config/derive-settings.js
var derive_settings = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/src/config/models.js + 1 modules
var config_models = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/src/endpoint/client.js + 10 modules
var client = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/src/endpoint/preflight.js
var preflight = __webpack_require__(5236);
// EXTERNAL MODULE: ./build/src/endpoint/probes.js
var endpoint_probes = __webpack_require__(304);
// EXTERNAL MODULE: ./build/src/endpoint/redact.js
var endpoint_redact = __webpack_require__(4110);
// EXTERNAL MODULE: ./build/src/platform/node.js + 5 modules
var node = __webpack_require__(7020);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 2 modules
var plan_run = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/src/cli/args.js
var cli_args = __webpack_require__(2711);
// EXTERNAL MODULE: ./build/src/suite/conversation.js
var conversation = __webpack_require__(1587);
;// CONCATENATED MODULE: ./build/src/cli/commands/preview.js


/** The first request of a run in each condition; after the first condition only the differences. */
function previewLines(endpoint, { trials, systemPrompt }, { conditions, ...setting }) {
    const previews = conditions.flatMap((condition) => {
        const trial = trials.find((candidate) => candidate.condition === condition);
        const request = trial && (0,conversation/* buildRequest */.mK)(trial.prompt, { ...setting, condition, systemPrompt });
        return request ? [{ condition, preview: endpoint.preview(request) }] : [];
    });
    const [first] = previews;
    if (first === undefined)
        return [];
    const { url, headers, body } = first.preview;
    return [
        `\nWhat a run would send, ${first.condition} first:`,
        `  POST ${(0,render_escape/* terminalLine */.tL)(url)}`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${(0,render_escape/* terminalLine */.tL)(value)}`),
        ...bodyLines(body),
        ...previews
            .slice(1)
            .flatMap(({ condition, preview }) => [
            `  different in ${condition}:`,
            ...bodyLines(differenceOf(preview, body)),
        ]),
    ];
}
function differenceOf({ body }, first) {
    const entries = Object.entries(body).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(first[name]));
    return Object.fromEntries(entries);
}
const CONTENT_SHOWN = 60;
/** One line per field; only the beginning of messages. */
function bodyLines(body) {
    return Object.entries(body).flatMap(([name, value]) => Array.isArray(value)
        ? [
            `    ${name}:`,
            ...value.map((item) => `      ${(0,render_escape/* terminalLine */.tL)(JSON.stringify(item, shortened), 400)}`),
        ]
        : [`    ${name}: ${(0,render_escape/* terminalLine */.tL)(JSON.stringify(value))}`]);
}
function shortened(key, value) {
    if (key !== "content" || typeof value !== "string" || value.length <= CONTENT_SHOWN)
        return value;
    return `${value.slice(0, CONTENT_SHOWN)}… (${value.length} characters)`;
}
//# sourceMappingURL=preview.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/doctor.js











const UNWATCHED = {
    planned: () => { },
    confirming: () => { },
    progressed: () => { },
    finished: () => { },
};
/** `nessie doctor`: asks the endpoint what it understands and shows what a run would send; resolves to 0 or 1. */
async function doctorCommand(args, context) {
    const { values } = (0,cli_args/* parse */.qg)(args, cli_args/* GATE_FLAGS */.yd);
    const inputs = (0,cli_args/* inputsOf */.Vc)(values, context.env);
    const { signal, release } = context.cancellation();
    const platform = (0,node/* nodePlatform */.O)(signal, UNWATCHED, context);
    try {
        const models = await (0,config_models/* modelsOf */.W)(inputs, platform.suiteFiles);
        (0,config_models/* requireKeys */.A)(models, cli_args/* KEY_LABEL */.bt);
        const plan = await (0,plan_run/* planRun */.nY)(inputs, platform);
        const ready = [];
        for (const [index, model] of models.entries()) {
            if (index > 0)
                context.print();
            ready.push(await examineModel(model, { plan, platform, print: context.print }));
        }
        return ready.every(Boolean) ? 0 : 1;
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
        context.print("Stopped before all checks were done.");
        return 1;
    }
    finally {
        release();
    }
}
/** Prints what is known of one model; resolves to whether a run can be sent to it. */
async function examineModel(inputs, { plan, platform, print, }) {
    const { environment, cancelled: signal } = platform;
    const endpoint = (0,client/* connect */.N)((0,derive_settings/* endpointSettings */.h6)(inputs), environment);
    try {
        print(`${(0,render_escape/* terminalLine */.tL)(inputs.model)} at ${inputs.endpoint.origin + inputs.endpoint.pathname}\n`);
        const context = { inputs, plan, endpoint, environment, signal };
        const findings = await diagnose(context);
        // Also the keys of other endpoints.
        const redact = (0,derive_settings/* redactorOf */.y)(inputs);
        const { conditions } = inputs;
        const shown = { preview: (request) => redactedPreview(endpoint.preview(request), redact) };
        const preview = previewLines(shown, plan, { ...settingOf(context), conditions });
        print(redact([...linesOf(findings, redact), ...preview].join("\n")));
        const ready = !findings.some(({ level }) => level === "fatal");
        print(`\n${ready ? "Ready for a run." : "Not ready for a run."}`);
        return ready;
    }
    finally {
        await endpoint.close();
    }
}
/** The preflight of a run with these inputs, and whether reasoning can be turned off and temperature and seed are accepted. */
async function diagnose(context) {
    const { inputs, endpoint, signal } = context;
    const probes = (0,endpoint_probes/* probesFor */.t2)({ ...settingOf(context), conditions: [...inputs.conditions, "no-reasoning"] });
    const findings = await checkRole(await (0,preflight/* sendProbes */.Q)(endpoint, probes, { signal, model: inputs.model }), probes, context);
    const answered = isAnswered(findings);
    const optional = !inputs.conditions.includes("no-reasoning") && inputs.reasoning !== "off";
    return [
        ...findings.map((finding) => upgrade(optional && finding.about === "reasoning" ? downgrade(finding) : finding)),
        ...(answered ? [tokenLimitOf(endpoint), ...(await samplingOf(probes.slice(0, 1), context))] : []),
        ...endpoint.notices().map((message) => ({ level: "note", about: "adapted", message })),
    ];
}
/** If the system prompt was not followed, checks whether its role is to blame. */
async function checkRole(findings, probes, { endpoint, signal }) {
    const isDropped = ({ about, level }) => about === "system prompt" && level === "note";
    if (!findings.some(isDropped))
        return findings;
    const blamed = await (0,preflight/* probeWithoutSystemRole */.Y)(endpoint, probes, signal);
    return findings.map((finding) => (isDropped(finding) ? (blamed ?? finding) : finding));
}
/** A fault in something that no condition needs does not stop a run. */
function downgrade(finding) {
    return finding.level === "fatal" ? { ...finding, level: "note" } : finding;
}
/** Without an answer nothing is known. */
function upgrade(finding) {
    return finding.about === "connection" && finding.level === "note"
        ? { ...finding, level: "fatal" }
        : finding;
}
function settingOf({ inputs, plan }) {
    const { reasoning, "system-role": systemRole } = inputs;
    return { reasoning, systemRole, distraction: plan.loaded.distraction };
}
function tokenLimitOf(endpoint) {
    const name = Object.keys(endpoint.parametersInForce()).find((parameter) => parameter.startsWith("max_"));
    const message = name === undefined ? "No token limit is sent by its own name." : `The token limit is sent as ${name}.`;
    return { level: "ok", about: "token limit", message };
}
/** Sends one more request, with temperature and seed, which a run does not send by default. */
async function samplingOf(probes, { inputs, environment, signal }) {
    const settings = {
        ...(0,derive_settings/* endpointSettings */.h6)(inputs),
        temperature: inputs.temperature ?? 0,
        seed: 1,
    };
    const sampling = (0,client/* connect */.N)(settings, environment);
    try {
        const findings = await (0,preflight/* sendProbes */.Q)(sampling, probes, { signal, model: inputs.model });
        if (!findings.some(({ level }) => level === "ok"))
            return [];
        const accepted = sampling.parametersInForce();
        return ["temperature", "seed"].map((name) => samplingLine(name, name in accepted, inputs));
    }
    finally {
        await sampling.close();
    }
}
function samplingLine(name, accepted, { "extra-body": extra }) {
    if (name in extra)
        return { level: "ok", about: name, message: "Set by extra-body." };
    if (!accepted)
        return { level: "note", about: name, message: "Rejected; a run leaves it out." };
    const how = name === "seed" ? 'extra-body {"seed": 1}' : "the input temperature";
    return {
        level: "ok",
        about: name,
        message: `Accepted; a run sends it with ${how}. Whether the endpoint uses it cannot be seen.`,
    };
}
const MARKS = { ok: "ok   ", note: "note ", fatal: "FAULT" };
/** Findings for a terminal. Redacted before they are shortened, since half a secret would not be found. */
function linesOf(lines, redact) {
    return lines.map(({ level, about, message }) => `  ${MARKS[level]}  ${about.padEnd(13)}  ${(0,render_escape/* terminalLine */.tL)(redact(message), 900)}`);
}
function redactedPreview({ url, headers, body }, redact) {
    const named = Object.entries(headers).map(([name, value]) => [redact(name), redact(value)]);
    return { url: redact(url), headers: Object.fromEntries(named), body: (0,endpoint_redact/* redactedFields */.sf)(body, redact) };
}
function isAnswered(findings) {
    return findings.some(({ level, about }) => level === "ok" && about === "connection");
}
//# sourceMappingURL=doctor.js.map

/***/ })

};
