export const id = 655;
export const ids = [655];
export const modules = {

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/cli/args.js
var cli_args = __webpack_require__(2711);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/src/cli/gate.js + 17 modules
var gate = __webpack_require__(8843);
// EXTERNAL MODULE: ./build/src/config/derive-settings.js
var derive_settings = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/src/config/gate-rules.js
var gate_rules = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/src/config/models.js + 1 modules
var config_models = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/src/gate/confirmations.js
var confirmations = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/report/cost.js
var cost = __webpack_require__(2567);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/src/run/estimate.js
var estimate = __webpack_require__(829);
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 2 modules
var plan_run = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/src/cli/context.js + 1 modules
var cli_context = __webpack_require__(2922);
;// CONCATENATED MODULE: ./build/src/cli/commands/dry-run.js










/** `nessie run --dry-run`: what would be sent, and about how much; sends nothing. */
async function dryRun(inputs, context) {
    const { print, warn } = context;
    const files = (0,cli_context/* filesOf */.R8)(context);
    const models = await (0,config_models/* modelsOf */.W)(inputs, files.suiteFiles);
    await (0,gate_rules/* requireBaselines */.G)(models.map(({ baseline }) => baseline), files.projectFiles);
    const plan = await (0,plan_run/* planRun */.nY)(inputs, files);
    const { loaded, trials, systemPrompt, shard, notices } = plan;
    const version = loaded.source === "bundled" ? ` ${loaded.version}` : "";
    print(`Suite ${loaded.source}${version} (${loaded.hash.slice(0, 19)})`);
    if (systemPrompt !== undefined)
        print(promptLine(systemPrompt));
    if (shard !== undefined)
        print(`Shard ${shard.index} of ${shard.of}, of a plan of ${(0,numbers/* plural */.LS)(shard.planned, "trial")}`);
    let total = 0;
    for (const condition of inputs.conditions) {
        const members = trials.filter((trial) => trial.condition === condition);
        const tokens = (0,estimate/* inputTokensOf */.Gs)(plan, condition, inputs);
        total += tokens;
        print(`${condition.padEnd(12)} ${(0,numbers/* count */.U9)(members.length)} requests, about ${(0,numbers/* count */.U9)(tokens)} input tokens`);
    }
    for (const modelInputs of models) {
        const { model, endpoint, concurrency } = modelInputs;
        print(`${"total".padEnd(12)} ${(0,numbers/* count */.U9)(trials.length)} requests to ${model} at ${endpoint.host}, ${concurrency} at a time${inputCost(total, modelInputs)}`);
    }
    if (inputs.confirm > 0)
        print(confirmLine(inputs.confirm, trials.length));
    for (const notice of notices)
        print(`Note: ${(0,render_escape/* terminalLine */.tL)(notice, 1_000)}`);
    const doubt = (0,estimate/* doubtOfBudget */.hg)(plan, models);
    if (doubt !== undefined)
        warn(doubt);
    print("Dry run: nothing was sent.");
    return 0;
}
/** At the full price; the cost of the replies is not known beforehand. */
function inputCost(tokens, inputs) {
    const prices = (0,derive_settings/* pricesOf */._5)(inputs);
    if (prices === undefined)
        return "";
    const amount = (0,cost/* moneyNumber */.Us)((0,estimate/* inputMoney */.Ng)(tokens, prices));
    return `; input for about ${`${amount} ${inputs.currency}`.trim()}, plus replies`;
}
function promptLine({ file, sha256, position, text }) {
    return `System prompt ${(0,render_escape/* terminalLine */.tL)(file)}, ${(0,numbers/* count */.U9)(text.length)} characters (sha256 ${sha256.slice(0, 12)}), ${position} every policy`;
}
function confirmLine(times, trials) {
    const most = times * Math.min(trials, confirmations/* CONFIRMED_MOST */.cT);
    return `Failing trials are repeated ${(0,numbers/* plural */.LS)(times, "time")}: at most ${(0,numbers/* plural */.LS)(most, "more request")}.`;
}
//# sourceMappingURL=dry-run.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/run.js





const OWN_FLAGS = {
    "dry-run": { type: "boolean" },
    resume: { type: "boolean" },
    restart: { type: "boolean" },
};
/** `nessie run`: runs the gate, from the start or from the journal of an interrupted run; resolves to its exit code. */
async function runCommand(args, context) {
    const { values } = (0,cli_args/* parse */.qg)(args, { ...cli_args/* GATE_FLAGS */.yd, ...OWN_FLAGS });
    if (values["dry-run"] === true)
        return dryRun((0,cli_args/* keylessInputsOf */.n9)(values), context);
    const inputs = (0,cli_args/* inputsOf */.Vc)(values, context.env);
    const { resume, restart } = values;
    if (resume === true && restart === true)
        throw new errors/* UserError */.yo("--resume continues the earlier run and --restart starts over; give only one of them.");
    const unfinished = restart === true ? "aside" : "refuse";
    return exit_codes/* EXIT_CODES */.a[await (0,gate/* runAndPrint */.m)(inputs, context, { resume: resume === true, unfinished })];
}
//# sourceMappingURL=run.js.map

/***/ })

};
