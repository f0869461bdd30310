export const id = 632;
export const ids = [632];
export const modules = {

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./build/src/config/derive-settings.js
var derive_settings = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var config_inputs = __webpack_require__(8394);
// EXTERNAL MODULE: ./build/src/config/models.js + 1 modules
var config_models = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/src/endpoint/client.js + 6 modules
var client = __webpack_require__(9076);
// EXTERNAL MODULE: ./build/src/endpoint/preflight.js
var preflight = __webpack_require__(5236);
// EXTERNAL MODULE: ./build/src/endpoint/probes.js
var endpoint_probes = __webpack_require__(304);
// EXTERNAL MODULE: ./build/src/endpoint/redact.js
var endpoint_redact = __webpack_require__(4110);
// EXTERNAL MODULE: ./build/src/platform/node.js + 8 modules
var node = __webpack_require__(9952);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 1 modules
var plan_run = __webpack_require__(3565);
// EXTERNAL MODULE: ./build/src/suite/conversation.js
var conversation = __webpack_require__(1587);
;// CONCATENATED MODULE: ./build/src/cli/commands/preview.js


/** What a run would send first in each condition; after the first condition only what is different. */
function previewLines(endpoint, { trials, systemPrompt }, { conditions, ...setting }) {
    const previews = conditions.flatMap((condition) => {
        const trial = trials.find((one) => one.condition === condition);
        const asking = trial && (0,conversation/* buildRequest */.mK)(trial.prompt, { ...setting, condition, systemPrompt });
        return asking ? [{ condition, preview: endpoint.preview(asking) }] : [];
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
/** A field a line; of messages the beginning. */
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
async function doctorCommand(inputs) {
    const cancelled = (0,node/* cancellation */.WN)();
    const around = (0,node/* nodePlatform */.OP)(cancelled.signal, UNWATCHED);
    try {
        const models = await (0,config_models/* modelsOf */.W)(inputs, around.suiteFiles);
        (0,config_models/* requireKeys */.A)(models, (0,config_inputs/* inputNamed */.o5)("api-key").environment?.join(" or ") ?? "The key");
        const plan = await (0,plan_run/* planRun */.nY)(inputs, around);
        const ready = [];
        for (const [place, one] of models.entries()) {
            if (place > 0)
                console.log();
            ready.push(await seeModel(one, plan, around));
        }
        return ready.every(Boolean) ? 0 : 1;
    }
    catch (thrown) {
        if (!cancelled.signal.aborted)
            throw thrown;
        console.log("Stopped before everything was asked.");
        return 1;
    }
    finally {
        cancelled.release();
    }
}
/** Tells of one model; resolves to whether a run can be sent to it. */
async function seeModel(inputs, plan, around) {
    const { environment, cancelled: signal } = around;
    const endpoint = (0,client/* connect */.N)((0,derive_settings/* endpointSettings */.h6)(inputs), environment);
    try {
        console.log(`${(0,render_escape/* terminalLine */.tL)(inputs.model)} at ${inputs.endpoint.origin + inputs.endpoint.pathname}\n`);
        const patient = { inputs, plan, endpoint, environment, signal };
        const findings = await diagnose(patient);
        // Also the keys of other endpoints.
        const redact = (0,derive_settings/* redactorOf */.y)(inputs);
        const { conditions } = inputs;
        const shown = { preview: (asking) => redactedPreview(endpoint.preview(asking), redact) };
        const preview = previewLines(shown, plan, { ...settingOf(patient), conditions });
        console.log(redact([...linesOf(findings, redact), ...preview].join("\n")));
        const ready = !findings.some(({ level }) => level === "fatal");
        console.log(`\n${ready ? "Ready for a run." : "Not ready for a run."}`);
        return ready;
    }
    finally {
        await endpoint.close();
    }
}
/** The probes of a run with these inputs, and what is worth knowing besides: can reasoning be switched off, what of temperature and seed. */
async function diagnose(patient) {
    const { inputs, endpoint, signal } = patient;
    const probes = (0,endpoint_probes/* probesFor */.t2)({ ...settingOf(patient), conditions: [...inputs.conditions, "no-reasoning"] });
    const findings = await seeRole(await (0,preflight/* examine */.s)(endpoint, probes, { signal, model: inputs.model }), probes, patient);
    const answered = isAnswered(findings);
    const optional = !inputs.conditions.includes("no-reasoning") && inputs.reasoning !== "off";
    return [
        ...findings.map((one) => grave(optional && one.about === "reasoning" ? mild(one) : one)),
        ...(answered ? [tokenLimitOf(endpoint), ...(await samplingOf(probes.slice(0, 1), patient))] : []),
        ...endpoint.notices().map((words) => ({ level: "note", about: "adapted", words })),
    ];
}
/** Where the system prompt was not followed, looks whether its role is to blame. */
async function seeRole(findings, probes, { endpoint, signal }) {
    const isDropped = ({ about, level }) => about === "system prompt" && level === "note";
    if (!findings.some(isDropped))
        return findings;
    const blamed = await (0,preflight/* examineRoleless */.B)(endpoint, probes, signal);
    return findings.map((one) => (isDropped(one) ? (blamed ?? one) : one));
}
/** What no condition needs stops nothing. */
function mild(finding) {
    return finding.level === "fatal" ? { ...finding, level: "note" } : finding;
}
/** Without an answer there is nothing to go by. */
function grave(finding) {
    return finding.about === "connection" && finding.level === "note"
        ? { ...finding, level: "fatal" }
        : finding;
}
function settingOf({ inputs, plan }) {
    const { reasoning, "system-role": systemRole } = inputs;
    return { reasoning, systemRole, distraction: plan.loaded.distraction };
}
function tokenLimitOf(endpoint) {
    const name = Object.keys(endpoint.parametersInForce()).find((one) => one.startsWith("max_"));
    const words = name === undefined ? "No token limit is sent by its own name." : `The token limit is sent as ${name}.`;
    return { level: "ok", about: "token limit", words };
}
/** Asks once more, with a temperature and a seed, which a run does not send unless told. */
async function samplingOf(probes, { inputs, environment, signal }) {
    const settings = {
        ...(0,derive_settings/* endpointSettings */.h6)(inputs),
        temperature: inputs.temperature ?? 0,
        seed: 1,
    };
    const curious = (0,client/* connect */.N)(settings, environment);
    try {
        const findings = await (0,preflight/* examine */.s)(curious, probes, { signal, model: inputs.model });
        if (!findings.some(({ level }) => level === "ok"))
            return [];
        const accepted = curious.parametersInForce();
        return ["temperature", "seed"].map((name) => samplingLine(name, name in accepted, inputs));
    }
    finally {
        await curious.close();
    }
}
function samplingLine(name, accepted, { "extra-body": extra }) {
    if (name in extra)
        return { level: "ok", about: name, words: "As extra-body says." };
    if (!accepted)
        return { level: "note", about: name, words: "Not taken; a run leaves it out." };
    const how = name === "seed" ? 'extra-body {"seed": 1}' : "the input temperature";
    return {
        level: "ok",
        about: name,
        words: `Taken; a run sends it with ${how}. Whether it is heeded cannot be seen.`,
    };
}
const MARKS = { ok: "ok   ", note: "note ", fatal: "FAULT" };
/** Findings for a terminal. Redacted before they are shortened: half a secret would not be found. */
function linesOf(lines, redact) {
    return lines.map(({ level, about, words }) => `  ${MARKS[level]}  ${about.padEnd(13)}  ${(0,render_escape/* terminalLine */.tL)(redact(words), 900)}`);
}
function redactedPreview({ url, headers, body }, redact) {
    const named = Object.entries(headers).map(([name, value]) => [redact(name), redact(value)]);
    return { url: redact(url), headers: Object.fromEntries(named), body: (0,endpoint_redact/* redactedFields */.sf)(body, redact) };
}
function isAnswered(findings) {
    return findings.some(({ level, about }) => level === "ok" && about === "connection");
}
//# sourceMappingURL=doctor.js.map

/***/ }),

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSameModel)
/* harmony export */ });
const YEAR = "20[2-9][0-9]";
const YEAR_SHORT = "2[0-9]";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12][0-9]|3[01])";
/** What providers put behind a model's name to tell one state of it from the next; a size or a kind is none of it. */
const STATES = [
    `${YEAR}-${MONTH}-${DAY}`, // gpt-5-2025-08-07
    `${YEAR}${MONTH}${DAY}`, // claude-opus-4-20250514
    `${YEAR_SHORT}${MONTH}${DAY}`, // doubao-seed-250615
    `${MONTH}-${YEAR}`, // command-r-08-2024
    `${YEAR}(?:-?${MONTH})?`,
    `${YEAR_SHORT}-?${MONTH}`, // mistral-large-2407
    `${MONTH}-?${DAY}`, // gpt-4-0613
    "0[0-9]{2}", // gemini-2.0-flash-001
    "v[0-9]+(?:\\.[0-9]+)*(?::[0-9]+)?", // titan-text-v1:0
    "default",
];
/** Bounded, since the name is a stranger's. */
const STATE = new RegExp(`^(?:[-@:_](?:${STATES.join("|")})){1,3}$`);
const LATEST = /[-@:]latest$/;
/**
 * Whether two names are those of one model: the same name, or one with a provider in front or a date or version behind.
 * Two dates are two models, and so is every other difference.
 */
function isSameModel(one, other) {
    const [first, second] = [partsOf(one), partsOf(other)];
    const providers = Math.min(first.providers.length, second.providers.length);
    const near = ({ providers: all }) => all.slice(all.length - providers).join("/");
    if (near(first) !== near(second))
        return false;
    const [shorter, longer] = first.name.length < second.name.length ? [first.name, second.name] : [second.name, first.name];
    return longer === shorter || (longer.startsWith(shorter) && STATE.test(longer.slice(shorter.length)));
}
/** `models/` stands before many names and is no provider's. */
function partsOf(given) {
    const parts = given
        .trim()
        .toLowerCase()
        .split("/")
        .filter((part) => part !== "" && part !== "models");
    const name = parts.pop() ?? "";
    return { name: name.replace(LATEST, ""), providers: parts };
}
//# sourceMappingURL=same-model.js.map

/***/ }),

/***/ 9356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ slugsOf),
/* harmony export */   f: () => (/* binding */ modelName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What a run calls its model: its name in the list of models, or the one that the endpoint knows. */
function modelName({ settings }) {
    return settings.name ?? settings.model;
}
/** Characters of a slug, without the digest that tells it from another. */
const LONGEST = 60;
/** Hexadecimal digits of a digest: few are enough unless somebody has looked for two names with the same. */
const DIGESTS = [8, 64];
/**
 * For each of these names, all different, one of small letters, digits and hyphens to stand in paths and outputs. Names
 * that would look alike have a digest at their end.
 */
function slugsOf(names) {
    const plain = names.map(slugOf);
    const counts = (slugs, slug) => slugs.filter((other) => other === slug).length;
    for (const digits of DIGESTS) {
        const slugs = plain.map((slug, place) => counts(plain, slug) === 1 ? slug : `${slug}-${digestOf(names[place] ?? "", digits)}`);
        if (new Set(slugs).size === names.length)
            return slugs;
    }
    return plain.map((slug, place) => `${slug}-${digestOf(names[place] ?? "", DIGESTS[1])}`);
}
function slugOf(name) {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ["model"];
    return words.join("-").slice(0, LONGEST).replace(/-$/, "");
}
function digestOf(name, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, digits);
}
//# sourceMappingURL=model-names.js.map

/***/ })

};
