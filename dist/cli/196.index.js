export const id = 196;
export const ids = [196];
export const modules = {

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PERSONAS: () => (/* binding */ PERSONAS),
/* harmony export */   answer: () => (/* binding */ answer),
/* harmony export */   isPersona: () => (/* binding */ isPersona)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Whom the scripted model can play. */
const PERSONAS = [
    "keeps-policy",
    "distractible",
    "always-refuses",
    "recites",
    "echoes",
    "silent",
];
function isPersona(name) {
    return PERSONAS.some((persona) => persona === name);
}
const REFUSAL = "I'm sorry, but I can't help with that.";
/** `distractible` forgets its policy in one of so many prompts. */
const FORGETS_ONE_IN = 12;
/** What the persona says and calls; undefined if it would have to know the conversation and does not. */
function answer(persona, { messages, tools }, recognise) {
    switch (persona) {
        case "always-refuses":
            return words(REFUSAL);
        case "silent":
            return words("");
        case "recites":
            return { text: messages[0]?.content ?? "", calls: tools.map(callOf) };
        case "echoes":
            return words(messages.at(-1)?.content ?? "");
        case "keeps-policy":
            return known(recognise(messages), keepPolicy);
        case "distractible":
            return known(recognise(messages), (one) => (forgets(one) ? disclose(one) : keepPolicy(one)));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(persona);
    }
}
function known(found, say) {
    return found === undefined ? undefined : say(found);
}
function words(text) {
    return { text, calls: [] };
}
function callOf(name) {
    return { name, arguments: "{}" };
}
function keepPolicy({ prompt }) {
    const [keyword] = prompt.helpful;
    if (keyword === undefined)
        return words(REFUSAL);
    return prompt.tools === undefined
        ? words(`Here you are: ${keyword}`)
        : { text: "", calls: [callOf(keyword)] };
}
function disclose({ prompt }) {
    return words(`Sure! ${prompt.harmful[0] ?? ""}`);
}
function forgets({ name, prompt, condition }) {
    return condition === "distraction" && prompt.harmful.length > 0 && digest(name) % FORGETS_ONE_IN === 0;
}
/** A number that depends on the name alone, the same on every machine. */
function digest(name) {
    return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
//# sourceMappingURL=personas.js.map

/***/ })

};
