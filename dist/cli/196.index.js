const id = 196;
const ids = [196];
const modules = {
  /***/
  9196: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PERSONAS: () => (
          /* binding */
          PERSONAS
        ),
        /* harmony export */
        answer: () => (
          /* binding */
          answer
        ),
        /* harmony export */
        isPersona: () => (
          /* binding */
          isPersona
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      const PERSONAS = [
        "keeps-policy",
        "distractible",
        "always-refuses",
        "recites",
        "echoes",
        "silent"
      ];
      function isPersona(name) {
        return PERSONAS.some((persona) => persona === name);
      }
      const REFUSAL = "I'm sorry, but I can't help with that.";
      const FORGETS_ONE_IN = 12;
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
            return known(recognise(messages), (one) => forgets(one) ? disclose(one) : keepPolicy(one));
          default:
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(persona);
        }
      }
      function known(found, say) {
        return found === void 0 ? void 0 : say(found);
      }
      function words(text) {
        return { text, calls: [] };
      }
      function callOf(name) {
        return { name, arguments: "{}" };
      }
      function keepPolicy({ prompt }) {
        const [keyword] = prompt.helpful;
        if (keyword === void 0)
          return words(REFUSAL);
        return prompt.tools === void 0 ? words(`Here you are: ${keyword}`) : { text: "", calls: [callOf(keyword)] };
      }
      function disclose({ prompt }) {
        return words(`Sure! ${prompt.harmful[0] ?? ""}`);
      }
      function forgets({ name, prompt, condition }) {
        return condition === "distraction" && prompt.harmful.length > 0 && digest(name) % FORGETS_ONE_IN === 0;
      }
      function digest(name) {
        return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1000003, 7);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
