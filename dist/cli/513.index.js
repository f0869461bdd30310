const id = 513;
const ids = [513];
const modules = {
  /***/
  6375: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Af: () => (
          /* binding */
          limitsOf
        ),
        /* harmony export */
        _5: () => (
          /* binding */
          pricesOf
        ),
        /* harmony export */
        h6: () => (
          /* binding */
          endpointSettings
        ),
        /* harmony export */
        kC: () => (
          /* binding */
          reportSettings
        ),
        /* harmony export */
        o: () => (
          /* binding */
          minimumOf
        ),
        /* harmony export */
        v3: () => (
          /* binding */
          executeSettings
        ),
        /* harmony export */
        y: () => (
          /* binding */
          redactorOf
        )
        /* harmony export */
      });
      var _endpoint_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);
      var _endpoint_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4110);
      var _suite_system_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5416);
      var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(990);
      function executeSettings(inputs) {
        const { concurrency, retries, deadline } = inputs;
        return { concurrency, retries, deadlineMs: deadline * 6e4 };
      }
      function minimumOf(inputs) {
        return {
          safety: inputs["min-safety"].percent,
          helpfulness: inputs["min-helpfulness"].percent,
          sh: inputs["min-sh"].percent
        };
      }
      function endpointSettings(inputs) {
        const { "api-key": apiKey, "max-tokens": maxTokens, "reasoning-off-body": reasoningOff, temperature } = inputs;
        return {
          baseUrl: inputs.endpoint.href,
          ...apiKey !== void 0 && { apiKey },
          model: inputs.model,
          api: inputs.api,
          timeoutMs: inputs.timeout * 1e3,
          ...maxTokens !== void 0 && { maxTokens },
          ...temperature !== void 0 && { temperature },
          ...reasoningOff !== void 0 && { reasoningOff },
          limits: limitsOf([inputs]),
          extraBody: inputs["extra-body"],
          extraHeaders: inputs["extra-headers"],
          secrets: [...Object.values(inputs["api-keys"]), inputs["github-token"] ?? ""],
          agent: `nessie-action/${_version_js__WEBPACK_IMPORTED_MODULE_3__.x}`
        };
      }
      function limitsOf(models) {
        const [first] = models;
        if (first === void 0)
          return {};
        const { "max-requests": requests, "max-cost": most, currency } = first;
        const all = models.flatMap((one) => pricesOf(one) ?? []);
        const prices = highest(all);
        const differ = new Set(all.map((one) => JSON.stringify(one))).size > 1;
        return {
          ...requests !== void 0 && { requests },
          ...most !== void 0 && prices !== void 0 && {
            cost: { most, prices, currency, ...differ && { highest: true } }
          }
        };
      }
      function highest(all) {
        if (all.length === 0)
          return void 0;
        const most = (name) => Math.max(...all.map((prices) => prices[name]));
        return { input: most("input"), cached: most("cached"), output: most("output") };
      }
      function spendingSettings(inputs) {
        const { "max-requests": maxRequests, "max-cost": maxCost, currency } = inputs;
        const prices = pricesOf(inputs);
        return {
          ...prices && { prices: { ...prices, currency } },
          ...maxCost !== void 0 && { maxCost },
          ...maxRequests !== void 0 && { maxRequests },
          ...inputs["fail-fast"] && { failFast: true }
        };
      }
      function pricesOf(inputs) {
        const { "price-input": input, "price-output": output } = inputs;
        if (input === void 0 || output === void 0)
          return void 0;
        return { input, cached: inputs["price-cached"] ?? input, output };
      }
      function redactorOf(inputs) {
        return (0, _endpoint_redact_js__WEBPACK_IMPORTED_MODULE_1__.$p)((0, _endpoint_client_js__WEBPACK_IMPORTED_MODULE_0__.F)(endpointSettings(inputs)));
      }
      function reportSettings(inputs, systemPrompt) {
        const { "max-tokens": maxTokens, "reasoning-off-body": reasoningOffBody, temperature, endpoint } = inputs;
        const shown = (body) => (0, _endpoint_redact_js__WEBPACK_IMPORTED_MODULE_1__.sf)(body, redactorOf(inputs));
        return {
          endpoint: endpoint.origin + endpoint.pathname,
          model: inputs.model,
          ...inputs.name !== void 0 && { name: inputs.name },
          api: inputs.api,
          conditions: inputs.conditions,
          runs: inputs.runs,
          seed: inputs.seed,
          concurrency: inputs.concurrency,
          timeoutSeconds: inputs.timeout,
          retries: inputs.retries,
          deadlineMinutes: inputs.deadline,
          ...maxTokens !== void 0 && { maxTokens },
          ...temperature !== void 0 && { temperature },
          systemRole: inputs["system-role"],
          reasoning: inputs.reasoning,
          ...systemPrompt && { systemPrompt: (0, _suite_system_prompt_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(systemPrompt) },
          ...reasoningOffBody !== void 0 && { reasoningOffBody: shown(reasoningOffBody) },
          ...spendingSettings(inputs),
          extraBody: shown(inputs["extra-body"]),
          extraHeaders: Object.keys(inputs["extra-headers"]),
          minimum: minimumOf(inputs),
          gate: inputs.gate,
          confirm: inputs.confirm,
          helpfulness: inputs.helpfulness
        };
      }
    })
  ),
  /***/
  8094: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          modelsOf
        ),
        A: () => (
          /* binding */
          requireKeys
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var errors = __webpack_require__(7406);
      var model_names = __webpack_require__(9356);
      var cross_checks = __webpack_require__(3980);
      var inputs = __webpack_require__(8394);
      var schemas = __webpack_require__(2047);
      var core_errors = __webpack_require__(7428);
      var render_escape = __webpack_require__(3842);
      var parsers = __webpack_require__(5604);
      var read_inputs = __webpack_require__(7570);
      ;
      const oneName = (0, parsers.ci)(1).transform(([name = ""]) => name).refine((name) => name !== "", "must be a name");
      const entrySchema = schemas.KCZ([
        oneName.transform((model) => ({ model })),
        schemas._H3({ model: oneName, name: oneName.exactOptional(), endpoint: schemas.YjP().exactOptional() })
      ], { error: "must be a name, or an object with a model" });
      const fileSchema = schemas.rej({
        $schema: schemas.YjP().exactOptional(),
        models: schemas.YOg(entrySchema).min(1).max(inputs.VW)
      });
      const LIMIT = 1e6;
      async function readModels(path, files, endpoints) {
        const parsed = fileSchema.safeParse(parseJson(await textOf(path, files), path));
        if (!parsed.success) {
          throw new errors.yo(parsed.error.issues.map((issue) => `${path}: ${core_errors.sR(issue.path) || "the file"}: ${issue.message}.`));
        }
        const problems = [];
        const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }, place) => {
          const where = `${path}: models[${place}]`;
          if (endpoint !== void 0 && endpoints !== "any" && !endpoints.includes(endpoint))
            problems.push(`${where}.endpoint ${NO_URL} ${endpoints.join(", ")}.`);
          const settings = settingsOf(rest, where, problems);
          return {
            model,
            ...name !== void 0 && { name },
            ...endpoint !== void 0 && { endpoint },
            settings
          };
        });
        if (problems.length > 0)
          throw new errors.yo(problems);
        return entries;
      }
      const NO_URL = "must be the name of an endpoint that the inputs give, no URL; there are";
      async function textOf(path, files) {
        try {
          const text = await files.read(path);
          if (text.length <= LIMIT)
            return text;
        } catch (thrown) {
          throw new errors.yo(`${path}: cannot be read (${(0, errors.bD)(thrown)}); models must be the path of a .json file.`, { cause: thrown });
        }
        throw new errors.yo(`${path}: is larger than ${LIMIT / 1e6} million characters.`);
      }
      function parseJson(text, path) {
        try {
          return JSON.parse(text);
        } catch (thrown) {
          throw new errors.yo(`${path}: is not JSON: ${(0, errors.bD)(thrown)}.`, { cause: thrown });
        }
      }
      function settingsOf(given, where, problems) {
        const settings = Object.entries(given).flatMap(([key, value]) => {
          const text = textFor(value);
          if (!(0, inputs.wp)(key) || !inputs.GB.includes(key)) {
            problems.push(`${where}.${(0, render_escape.tL)(key, 60)} is no setting of a model; there are model, name, endpoint, ${inputs.GB.join(", ")}.`);
            return [];
          }
          const parsed = (0, inputs.o5)(key).schema.safeParse(text);
          if (!parsed.success)
            problems.push((0, read_inputs.Zw)(`${where}.${key}`, text, parsed.error));
          return parsed.success ? [[key, parsed.data]] : [];
        });
        return Object.fromEntries(settings);
      }
      function textFor(value) {
        return typeof value === "string" ? value.trim() : JSON.stringify(value) ?? "";
      }
      ;
      async function modelsOf(inputs2, files) {
        const { model: given, ...shared } = inputs2;
        const listed = inputs2.models === void 0 ? [] : await readModels(inputs2.models, files, endpointsOf(inputs2));
        const entries = [...given.map((model) => ({ model, settings: {} })), ...listed];
        const names = entries.map(({ model, name = model }) => name);
        refuseNames(names);
        const slugs = (0, model_names.G)(names);
        const folder = shared["report-dir"];
        const models = entries.map(({ model, name, endpoint, settings }, place) => ({
          ...shared,
          ...settings,
          ...wayTo(endpoint, inputs2),
          model,
          ...name !== void 0 && name !== model && { name },
          "report-dir": entries.length === 1 ? folder : (0, external_node_path_.join)(folder, slugs[place] ?? ""),
          baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[place] ?? "")
        }));
        if (inputs2.merge.length === 0)
          refuseSettings(models, inputs2);
        return models;
      }
      function refuseSettings(models, inputs2) {
        const problems = models.flatMap((one) => {
          const words = {
            label: (name) => `${name} of the model ${JSON.stringify(one.name ?? one.model)}`
          };
          return [
            ...(0, cross_checks.y6)(one, words),
            ...(0, cross_checks.aL)(one, words),
            ...(0, cross_checks.Me)(one, inputs2, words)
          ];
        });
        if (problems.length > 0)
          throw new errors.yo(problems);
      }
      function baselineOf(path, slug) {
        return path === void 0 || path.endsWith(".json") ? path : (0, external_node_path_.join)(path, slug);
      }
      function endpointsOf({ endpoints, merge }) {
        return merge.length > 0 ? "any" : [parsers.mP, ...Object.keys(endpoints)];
      }
      function refuseNames(names) {
        const problems = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map((name) => `Two models are called ${JSON.stringify(name)}; give one of them another name in the file of models.`);
        if (names.length > inputs.VW)
          problems.push(`There are ${names.length} models; a run may have ${inputs.VW}.`);
        if (problems.length > 0)
          throw new errors.yo(problems);
      }
      function wayTo(name, inputs2) {
        const { endpoint, "api-key": key, "api-keys": keys, "extra-headers": headers } = inputs2;
        const all = { ...keys, ...key !== void 0 && { [parsers.mP]: key } };
        const further = name === void 0 || name === parsers.mP ? void 0 : inputs2.endpoints[name];
        if (name === void 0 || further === void 0)
          return { endpoint, "api-key": key, "extra-headers": headers, "api-keys": all };
        const own = Object.hasOwn(keys, name) ? keys[name] : void 0;
        return { endpoint: further, "api-key": own, "extra-headers": {}, "api-keys": all };
      }
      function requireKeys(models, label) {
        const problems = new Set(models.filter(read_inputs.YR).map((one) => (0, read_inputs.aV)(one, label)));
        if (problems.size > 0)
          throw new errors.yo([...problems]);
      }
    })
  ),
  /***/
  9076: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          connect
        ),
        F: () => (
          /* binding */
          secretsOf
        )
      });
      var errors = __webpack_require__(7406);
      var endpoint_budget = __webpack_require__(4898);
      var classify_status = __webpack_require__(3160);
      var http = __webpack_require__(2734);
      var http_error = __webpack_require__(988);
      var promises_ = __webpack_require__(8500);
      ;
      const NEVER_MS = 2 ** 31 - 1;
      const silent = () => {
      };
      function openSdk(send2) {
        const answers = /* @__PURE__ */ new Map();
        let requests = 0;
        let client;
        let sent = silent;
        const firstSent = new Promise((resolve) => {
          sent = resolve;
        });
        const received = async (name) => {
          const answer = answers.get(String(name));
          if (answer === void 0)
            throw new Error("A request that was not sent.");
          return asResponse(await answer);
        };
        return {
          post: async (body, signal, heard) => {
            const answer = send2({ method: "POST", body, signal, sent, heard });
            answer.then(sent, sent);
            const name = `answer:${requests++}`;
            answers.set(name, answer);
            client ??= openClient(firstSent, received);
            try {
              return await (await client).post(name);
            } finally {
              answers.delete(name);
            }
          }
        };
      }
      async function openClient(sent, received) {
        await sent;
        await (0, promises_.setImmediate)();
        const { OpenAI } = await __webpack_require__.e(
          /* import() */
          202
        ).then(__webpack_require__.bind(__webpack_require__, 202));
        const headers = new Headers();
        class Reader extends OpenAI {
          async buildRequest({ method, path }) {
            return { req: { method, headers }, url: path, timeout: NEVER_MS };
          }
          fetchWithTimeout(name) {
            return received(name);
          }
        }
        return new Reader({
          baseURL: "http://sent.by.the.transport.invalid",
          apiKey: "sent by the transport",
          organization: null,
          project: null,
          maxRetries: 0,
          timeout: NEVER_MS,
          logLevel: "off",
          logger: { error: silent, warn: silent, info: silent, debug: silent },
          fetch: received
        });
      }
      function asResponse({ headers, text }) {
        const type = /^\s*[[{]/.test(text) ? "application/json" : headers.get("content-type");
        const response = {
          ok: true,
          status: 200,
          url: "",
          headers: /* @__PURE__ */ new Map([["content-type", type ?? ""]]),
          body: null,
          text: async () => text
        };
        return response;
      }
      var parameter_fallback = __webpack_require__(5347);
      var schemas = __webpack_require__(2047);
      var thoughts = __webpack_require__(2678);
      var call_texts = __webpack_require__(6402);
      ;
      const WHOLE = /* @__PURE__ */ new Set([
        ..."stop eos eos_token stop_token normal end_turn stop_sequence tool_calls function_call".split(" "),
        ..."complete completed".split(" ")
      ]);
      const BY_LENGTH = /length|max_?(?:output_?)?tokens|token_?limit|context_?window|max_?context/i;
      const BY_FILTER = /filter|safety|blocklist|prohibited|recitation|spii|sensitive|moderat|guardrail|refus/i;
      const USUAL = /* @__PURE__ */ new Set(["length", "max_tokens", "max_output_tokens", "content_filter"]);
      const WHOLE_REPLY = { finish: "stop" };
      function endingOf(given) {
        if (given === void 0 || given === null || given === "")
          return WHOLE_REPLY;
        const named2 = typeof given === "object" && "type" in given ? given.type : given;
        const word = typeof named2 === "string" ? named2 : JSON.stringify(given);
        if (WHOLE.has(word.toLowerCase()))
          return WHOLE_REPLY;
        const finish = BY_LENGTH.test(word) ? "length" : BY_FILTER.test(word) ? "filtered" : "broken";
        return USUAL.has(word) ? { finish } : { finish, word };
      }
      function worstEnding(endings) {
        return endings.find(({ finish }) => finish !== "stop") ?? WHOLE_REPLY;
      }
      var error_body = __webpack_require__(690);
      ;
      const THOUGHT_FIELDS = [
        "reasoning_content",
        "reasoning",
        "reasoning_details",
        "thinking",
        "thinking_blocks"
      ];
      const tokens = schemas.aig().nullish().catch(void 0);
      const details = schemas._H3({ reasoning_tokens: tokens }).nullish().catch(void 0);
      const usage = schemas._H3({
        reasoning_tokens: tokens,
        completion_tokens_details: details,
        output_tokens_details: details,
        prompt_tokens: tokens,
        completion_tokens: tokens,
        input_tokens: tokens,
        output_tokens: tokens,
        total_tokens: tokens
      });
      function countsThoughts(given) {
        const told = usage.safeParse(given).data;
        if (told === void 0)
          return false;
        const counts = [told, told.completion_tokens_details, told.output_tokens_details];
        const asked = told.prompt_tokens ?? told.input_tokens;
        const replied2 = told.completion_tokens ?? told.output_tokens;
        const hasBoth = typeof asked === "number" && typeof replied2 === "number";
        return counts.some((one) => (one?.reasoning_tokens ?? 0) > 0) || hasBoth && (told.total_tokens ?? 0) > asked + replied2;
      }
      const part = schemas._H3({ type: schemas.YjP() });
      const WORDS = ["text", "thinking", "reasoning", "content", "summary", "data"];
      function isThought(given) {
        if (typeof given === "string")
          return given.trim() !== "";
        if (Array.isArray(given))
          return given.some(isThought);
        const parsed = part.safeParse(given).data;
        if (parsed === void 0 || !/think|thought|reasoning|summary/.test(parsed.type))
          return false;
        return WORDS.some((name) => hasWords(parsed[name]));
      }
      function hasWords(given) {
        if (typeof given === "string")
          return given.trim() !== "";
        if (Array.isArray(given))
          return given.some(hasWords);
        return typeof given === "object" && given !== null && "text" in given && hasWords(given.text);
      }
      function thinksAloud(text) {
        return (0, thoughts.$)(text).thoughts.trim() !== "";
      }
      var said = __webpack_require__(4526);
      var core_errors = __webpack_require__(7428);
      ;
      function chatTools(tools) {
        if (tools.length === 0)
          return {};
        return { tools: tools.map((tool) => ({ type: "function", function: declarationOf(tool) })) };
      }
      function responseTools(tools) {
        if (tools.length === 0)
          return {};
        return { tools: tools.map((tool) => ({ type: "function", ...declarationOf(tool), strict: false })) };
      }
      function declarationOf({ name, description, parameters }) {
        const properties = Object.entries(parameters).map(([key, words]) => [
          key,
          { type: "string", description: words }
        ]);
        return {
          name,
          description,
          parameters: {
            type: "object",
            properties: Object.fromEntries(properties),
            required: Object.keys(parameters),
            additionalProperties: false
          }
        };
      }
      const argumentsOf = schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J()).transform((value) => JSON.stringify(value))]).nullish().transform((text) => text ?? "");
      const called = schemas.Ikc({ name: schemas.YjP().min(1), arguments: argumentsOf });
      const chatCalls = schemas.YOg(schemas.Ikc({ function: called }).transform((call) => call.function)).nullish().transform((calls) => calls ?? []);
      const onlyCall = called.nullish().transform((call) => call ? [call] : []);
      const responseCalls = schemas.YOg(called);
      function chatCallsIn(message, whole) {
        const several = checked(chatCalls.safeParse(message.tool_calls), whole);
        if (several.kind === "malformed")
          return several;
        const one = checked(onlyCall.safeParse(message.function_call), whole);
        return one.kind === "malformed" ? one : { kind: "calls", calls: [...several.calls, ...one.calls] };
      }
      function responseCallsIn(items, whole) {
        return checked(responseCalls.safeParse(items), whole);
      }
      function checked(parsed, whole) {
        if (!parsed.success) {
          const { path = [], message = "" } = parsed.error.issues[0] ?? {};
          return { kind: "malformed", detail: `A tool call is malformed: ${core_errors.sR(path)}: ${message}.` };
        }
        const calls = parsed.data;
        const broken = whole && calls.some((call) => !isObject(call.arguments));
        return broken ? { kind: "malformed", detail: "A tool call is malformed: its arguments are no JSON object." } : { kind: "calls", calls };
      }
      function isObject(text) {
        if (text.trim() === "")
          return true;
        try {
          const value = JSON.parse(text);
          return typeof value === "object" && value !== null && !Array.isArray(value);
        } catch {
          return false;
        }
      }
      ;
      const nullish = (schema) => schema.nullable().optional();
      const parse_reply_part = schemas.KCZ([schemas.YjP(), schemas._H3({})]);
      const content = nullish(schemas.KCZ([schemas.YjP(), schemas.YOg(parse_reply_part)]));
      const modelName = schemas.YjP().nullish().catch(void 0);
      const chatSchema = schemas.Ikc({
        model: modelName,
        choices: schemas.YOg(schemas._H3({
          finish_reason: schemas.L5J().optional(),
          error: schemas.L5J().optional(),
          message: schemas._H3({
            content,
            refusal: schemas.L5J().optional(),
            tool_calls: schemas.L5J().optional(),
            function_call: schemas.L5J().optional()
          })
        })).min(1),
        usage: schemas.L5J().optional()
      });
      const responseSchema = schemas.Ikc({
        model: modelName,
        status: schemas.L5J().optional(),
        incomplete_details: schemas._H3({ reason: schemas.L5J().optional() }).nullish().catch(void 0),
        output: schemas.YOg(schemas._H3({ type: schemas.YjP(), content, status: schemas.L5J().optional() })),
        usage: schemas.L5J().optional()
      });
      const failedSchema = schemas.Ikc({
        status: schemas.k5n(["failed", "cancelled"]),
        error: nullish(schemas.Ikc({ code: nullish(schemas.YjP()), message: nullish(schemas.YjP()) }))
      });
      const count = schemas.aig().int().nonnegative();
      const parse_reply_details = nullish(schemas.Ikc({ cached_tokens: nullish(count) })).catch(void 0);
      const chatUsage = schemas.Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: parse_reply_details
      });
      const responseUsage = schemas.Ikc({ input_tokens: count, output_tokens: count, input_tokens_details: parse_reply_details });
      const WORDS_ONLY = { tools: false };
      function readChat(body, asked = WORDS_ONLY) {
        const told = errorIn(body);
        if (told !== void 0)
          return told;
        const parsed = chatSchema.safeParse(body);
        const choice = parsed.data?.choices[0];
        if (parsed.data === void 0 || choice === void 0)
          return notAReply(body, parsed.error);
        if (choice.finish_reason === "error" || choice.error) {
          return errorIn({ error: choice.error }) ?? errorOf({ message: "the reply broke off" });
        }
        const { message } = choice;
        const ending = endingOf(choice.finish_reason);
        const words = wordsOf(message.content, message.refusal);
        const thought = THOUGHT_FIELDS.some((name) => isThought(message[name]));
        const hints = [
          ...thought ? ["only reasoning came"] : [],
          ...Array.isArray(message.tool_calls) && message.tool_calls.length > 0 ? ["only tool calls came"] : []
        ];
        return asReply({
          body,
          words: [words],
          called: chatCallsIn(message, ending.finish === "stop"),
          ending: named("finish_reason", ending),
          hint: hints.join(", "),
          about: aboutOf(chatUsage, parsed.data),
          replied: repliedTokens(parsed.data.usage),
          reasoned: thought || hasThoughtParts(message.content) || countsThoughts(parsed.data.usage),
          asked
        });
      }
      function readResponse(body, asked = WORDS_ONLY) {
        const failed = failedSchema.safeParse(body);
        if (failed.success) {
          const { code, message } = failed.data.error ?? {};
          return errorOf({ message: `status ${failed.data.status}: ${message ?? code ?? "no reason given"}` });
        }
        const told = errorIn(body);
        if (told !== void 0)
          return told;
        const parsed = responseSchema.safeParse(body);
        if (parsed.data === void 0)
          return notAReply(body, parsed.error);
        const { output, status, incomplete_details: incomplete } = parsed.data;
        const ofType = (wanted) => output.filter(({ type }) => type === wanted);
        const [messages, calls] = [ofType("message"), ofType("function_call")];
        const ending = worstEnding([
          endingOf(incomplete?.reason),
          endingOf(status),
          ...[...messages, ...calls].map((item) => endingOf(item.status))
        ]);
        return asReply({
          body,
          words: messages.map((item) => wordsOf(item.content, void 0)),
          called: responseCallsIn(calls, ending.finish === "stop"),
          ending: named("status", ending),
          hint: messages.length === 0 && output.length > 0 ? `only ${output.map(({ type }) => type).join(", ")} came` : "",
          about: aboutOf(responseUsage, parsed.data),
          replied: repliedTokens(parsed.data.usage),
          reasoned: ofType("reasoning").some(isThought) || countsThoughts(parsed.data.usage),
          asked
        });
      }
      function hasThoughtParts(given) {
        return Array.isArray(given) && given.some((one) => typeof one !== "string" && isThought(one));
      }
      function named(field, { finish, word }) {
        return word === void 0 ? { finish } : { finish, word: `${field} "${word}"` };
      }
      function wordsOf(given, refusal) {
        const parts = typeof given === "string" ? [given] : given ?? [];
        const texts = parts.flatMap((one) => textIn(one, "text", ["text", "output_text", void 0]));
        const refusals = [
          ...parts.flatMap((one) => textIn(one, "refusal", ["refusal"])),
          ...typeof refusal === "string" && refusal !== "" ? [refusal] : []
        ];
        const glued = texts.join("");
        const separate = [glued, ...refusals].filter((one) => one !== "");
        const pieces = texts.length > 1 ? behindThoughts(glued, texts) : [];
        return { text: separate.join("\n"), parts: [...pieces, ...separate.length > 1 ? separate : []] };
      }
      function behindThoughts(text, pieces) {
        let left = text.length - (0, thoughts.$)(text).text.length;
        return pieces.map((piece) => {
          const rest = piece.slice(left);
          left = Math.max(0, left - piece.length);
          return rest;
        });
      }
      function textIn(given, field, types) {
        if (typeof given === "string")
          return field === "text" ? [given] : [];
        const text = given[field];
        return types.includes(given.type ?? void 0) && typeof text === "string" ? [text] : [];
      }
      function asReply({ body, words, called: called2, hint, asked, ...spoken }) {
        if (called2.kind === "malformed" && asked.tools)
          return called2;
        const calls = called2.kind === "malformed" ? [] : called2.calls;
        const text = words.map((one) => one.text).filter((one) => one !== "").join("\n");
        const several = words.length > 1 ? words.map((one) => one.text) : [];
        const parts = (0, said.dM)([...several, ...words.flatMap((one) => one.parts)]).filter((one) => one !== text);
        const reasoned = spoken.reasoned || thinksAloud(text);
        const about = { ...reasoned && { reasoned: true }, ...spoken.about };
        const ending = withinLimit(spoken.ending, spoken.replied, asked.limit);
        const known = /* @__PURE__ */ new Set([text, ...parts, ...words.map((one) => one.text), ...calls.flatMap(call_texts.O)]);
        const others = (0, said.$g)(body).filter((one) => !known.has(one));
        if (text.trim() === "" && others.length === 0 && calls.length === 0) {
          return { kind: "reply", reply: { kind: "unanswered", ...silenceOf(ending, hint), ...about } };
        }
        const reply = {
          kind: "answered",
          text,
          ...parts.length > 0 && { parts },
          ...others.length > 0 && { others },
          ...calls.length > 0 && { calls },
          finish: ending.finish,
          ...endingWords(ending, text.trim() === "" && !(asked.tools && calls.length > 0) ? hint : ""),
          ...about
        };
        return { kind: "reply", reply };
      }
      function endingWords({ word }, hint) {
        const ending = word ?? (hint === "" ? void 0 : hint);
        return ending === void 0 ? {} : { ending };
      }
      function withinLimit(ending, replied2, limit) {
        const used = replied2 !== void 0 && limit !== void 0 && replied2 >= limit;
        if (ending.finish !== "stop" || !used)
          return ending;
        return { finish: "length", word: `it took all of the ${limit} tokens that it was allowed` };
      }
      function silenceOf({ finish, word = "" }, hint) {
        switch (finish) {
          case "stop":
            return { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` };
          case "length":
            return { cause: "cut-off", detail: "The token limit was reached before any word of the reply." };
          case "filtered":
            return { cause: "filtered", detail: "The endpoint's content filter kept the reply back." };
          case "broken":
            return { cause: "broken-off", detail: `The reply ended before any word of it: ${word}.` };
          default:
            return (0, errors.xb)(finish);
        }
      }
      function aboutOf(schema, { model, usage: usage2 }) {
        return { ...model && { model }, ...usageOf(schema, usage2) };
      }
      const replied = schemas._H3({
        completion_tokens: schemas.L5J().optional(),
        output_tokens: schemas.L5J().optional()
      });
      function repliedTokens(given) {
        const usage2 = replied.safeParse(given).data;
        const counts = [usage2?.completion_tokens, usage2?.output_tokens].map((value) => typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN);
        return counts.find((value) => value > 0);
      }
      function usageOf(schema, given) {
        const usage2 = schema.safeParse(given).data;
        if (usage2 === void 0)
          return {};
        if ("prompt_tokens" in usage2) {
          const { prompt_tokens: inputTokens2, completion_tokens: outputTokens2 } = usage2;
          return {
            usage: { inputTokens: inputTokens2, cachedTokens: usage2.prompt_tokens_details?.cached_tokens ?? 0, outputTokens: outputTokens2 }
          };
        }
        const { input_tokens: inputTokens, output_tokens: outputTokens } = usage2;
        return {
          usage: { inputTokens, cachedTokens: usage2.input_tokens_details?.cached_tokens ?? 0, outputTokens }
        };
      }
      function errorIn(body) {
        const told = (0, error_body.Z)(body);
        return told === void 0 ? void 0 : errorOf({ ...told, body });
      }
      function errorOf({ message, status, body }) {
        return { kind: "error", status, message, body: JSON.stringify(body ?? { error: { message } }) };
      }
      function notAReply(body, error) {
        if (typeof body === "string") {
          const what = /^\s*</.test(body) ? "an HTML page" : body.trim() === "" ? "an empty body" : "text that is not JSON";
          return {
            kind: "malformed",
            detail: `The endpoint answered with ${what} instead of a reply; is the endpoint's path right (\u2026/v1)?`
          };
        }
        const issue = error?.issues[0];
        const where = issue === void 0 ? "" : `: ${issue.path.join(".") || "the body"}: ${issue.message}`;
        return { kind: "malformed", detail: `The body is not the reply it should be${where}.` };
      }
      var reasoning_control = __webpack_require__(1627);
      var endpoint_redact = __webpack_require__(4110);
      ;
      function bodyOf({ asking, sent, thinking }, settings) {
        const { model, api, extraBody } = settings;
        const spoken = asking.messages.map(({ role, content: content2 }) => ({ role, content: content2 }));
        const own = api === "chat" ? { model, messages: spoken, ...chatTools(asking.tools) } : { model, input: spoken, store: false, ...responseTools(asking.tools) };
        return (0, reasoning_control.qO)({ ...own, ...sent, ...extraBody }, thinking);
      }
      ;
      const PATHS = { chat: "/chat/completions", responses: "/responses" };
      function connect(settings, environment, budget = (0, endpoint_budget.ak)(settings.limits ?? {})) {
        const url = addressOf(settings);
        const transport = (0, http.g2)(url, headersOf(settings), environment);
        const book = (0, parameter_fallback.h)(settings);
        const thoughts2 = (0, reasoning_control.MG)(settings);
        const redact = (0, endpoint_redact.$p)(secretsOf(settings));
        const context = { model: settings.model, quote: (0, classify_status.Vv)(redact) };
        let requests = 0;
        const sdk = openSdk((sending) => {
          requests += 1;
          return transport.send(sending);
        });
        const attempt = async (asking, signal) => {
          const before = [];
          for (; ; ) {
            const thinking = thoughts2.fieldsFor(asking.reasoning);
            const draft = { asking, sent: book.inForce(), thinking };
            const body = bodyOf(draft, settings);
            const ticket = await budget.reserve(() => (0, endpoint_budget.hm)(body), signal);
            if (typeof ticket === "string")
              return withSaid({ kind: "spent", detail: ticket }, before);
            const trying = { sdk, settings, body, tools: asking.tools.length > 0, signal, context };
            const ended = await settled(ticket, () => tryOnce(trying));
            const next = adapted(ended, draft);
            if (next !== "again")
              return withSaid(redacted(next, { redact, quote: context.quote }), before);
            before.push(...saidBy(ended));
          }
        };
        const adapted = (ended, { asking, sent, thinking }) => {
          const off = asking.reasoning === "off";
          if (ended.kind === "reply" && ended.reply.reasoned && off) {
            return thoughts2.failed(thinking, "was accepted, but the model reasoned") ? "again" : defeat(ended);
          }
          if (ended.kind !== "refused" || ended.words === void 0)
            return ended;
          const { words, detail } = ended;
          const blamed = (0, reasoning_control.PP)(words, thinking);
          if (blamed === -1 || book.namedAt(words) < blamed)
            return book.refused(sent, words) ? "again" : ended;
          if (!off)
            return { kind: "fatal", detail: `${(0, classify_status.KG)(detail)} ${tooMuch(asking)}` };
          return thoughts2.failed(thinking, `was refused (${detail})`) ? "again" : defeat(ended);
        };
        const defeat = (ended) => {
          const detail = thoughts2.defeat();
          return detail === void 0 ? ended : { kind: "fatal", detail };
        };
        const preview = (asking) => {
          const draft = { asking, sent: book.inForce(), thinking: thoughts2.fieldsFor(asking.reasoning) };
          const headers = Object.entries(headersOf(settings)).map(([name, value]) => [
            name,
            name in settings.extraHeaders ? "***" : redact(value)
          ]);
          const body = (0, endpoint_redact.sf)(bodyOf(draft, settings), redact);
          return { url: redact(url.href), headers: Object.fromEntries(headers), body };
        };
        return {
          attempt,
          preview,
          parametersInForce: book.inForce,
          notices: () => [...book.notices(), ...thoughts2.notices(), ...budget.notices()].map(redact),
          requests: () => requests,
          close: async () => transport.close()
        };
      }
      async function settled(ticket, act) {
        let ended;
        try {
          ended = await act();
          return ended;
        } finally {
          ticket.settle(ended);
        }
      }
      function tooMuch({ reasoning }) {
        return `The endpoint does not take the input reasoning (${reasoning}) for this model; leave it at default, or say it in extra-body.`;
      }
      function addressOf({ baseUrl, api }) {
        const url = new URL(baseUrl);
        url.pathname = url.pathname.replace(/\/+$/, "") + PATHS[api];
        return url;
      }
      function headersOf({ apiKey, extraHeaders, agent }) {
        return {
          "content-type": "application/json",
          accept: "application/json",
          // Bodies are small, and a compressed one would have to be bounded twice.
          "accept-encoding": "identity",
          "user-agent": agent,
          ...apiKey !== void 0 && { authorization: `Bearer ${apiKey}` },
          ...Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value]))
        };
      }
      function secretsOf({ apiKey, baseUrl, extraHeaders, secrets = [] }) {
        const query = [...new URL(baseUrl).searchParams].filter(([name]) => /key|token|secret|sig|code|pass|auth|cred/i.test(name));
        return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value), ...secrets];
      }
      async function tryOnce(one) {
        const { settings, signal, context } = one;
        signal.throwIfAborted();
        const limit = new AbortController();
        const abort = () => limit.abort();
        signal.addEventListener("abort", abort, { once: true });
        let timedOut = false;
        const timer = setTimeout(() => {
          timedOut = true;
          limit.abort();
        }, settings.timeoutMs);
        const heard = { parts: [], status: 0 };
        try {
          const answer = await send({ ...one, signal: limit.signal }, (part2, status) => {
            heard.parts.push(part2);
            heard.status = status;
          });
          const words = typeof answer === "string" ? (0, said.GY)(answer, true) : (0, said.$g)(answer);
          return withWords(ofBody(readBody(answer, one), context), words);
        } catch (thrown) {
          const words = saidBefore(heard);
          if (signal.aborted && words.length === 0)
            throw signal.reason;
          return withWords(timedOut ? late(settings) : ofError(thrown, context), words);
        } finally {
          clearTimeout(timer);
          signal.removeEventListener("abort", abort);
        }
      }
      function late({ timeoutMs }) {
        return { kind: "transient", cause: "timeout", detail: `No whole reply within ${timeoutMs / 1e3} s.` };
      }
      async function send({ sdk, body, signal }, heard) {
        return sdk.post(JSON.stringify(body), signal, heard);
      }
      function readBody(answer, { settings: { api }, tools, body }) {
        const asked = { tools, limit: (0, endpoint_budget.Ip)(body) };
        return api === "chat" ? readChat(answer, asked) : readResponse(answer, asked);
      }
      function saidBefore({ parts, status }) {
        const isSuccess = status >= 200 && status <= 299;
        return (0, said.GY)(new TextDecoder().decode(Buffer.concat(parts)), isSuccess);
      }
      function withWords(ended, words) {
        const [text, ...others] = words;
        if (text === void 0 || ended.kind === "reply" && ended.reply.kind === "answered")
          return ended;
        const ending = detailOf(ended);
        const said2 = {
          kind: "answered",
          text,
          ...others.length > 0 && { others },
          finish: "broken",
          ending
        };
        return { ...ended, said: [said2] };
      }
      function detailOf(ended) {
        if (ended.kind !== "reply")
          return ended.detail;
        return ended.reply.kind === "unanswered" ? ended.reply.detail : "";
      }
      function saidBy(ended) {
        return ended.kind === "reply" && ended.reply.kind === "answered" ? [ended.reply] : ended.said ?? [];
      }
      function withSaid(attempt, before) {
        const said2 = [...before, ...attempt.said ?? []];
        return said2.length === 0 ? attempt : { ...attempt, said: said2 };
      }
      function ofBody(body, context) {
        switch (body.kind) {
          case "reply":
            return { kind: "reply", reply: body.reply };
          case "malformed":
            return { kind: "transient", cause: "malformed", detail: body.detail };
          case "error":
            return ofErrorInBody(body, context);
          default:
            return (0, errors.xb)(body);
        }
      }
      function ofErrorInBody({ status, message, body }, context) {
        if (status !== void 0 && status >= 400) {
          return (0, classify_status.xo)(new http.Xs(status, /* @__PURE__ */ new Map(), body), context);
        }
        const detail = `The endpoint reports an error in place of a reply: ${context.quote(message)}`;
        return { kind: "transient", cause: "status", detail };
      }
      function causeOf(thrown) {
        return thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
      }
      function ofError(thrown, context) {
        const cause = causeOf(thrown);
        if (cause instanceof http.Xs)
          return (0, classify_status.xo)(cause, context);
        if (!(cause instanceof http_error.wX)) {
          if (cause instanceof SyntaxError)
            return { kind: "transient", cause: "malformed", detail: NO_JSON };
          const detail = `The body could not be read: ${context.quote((0, errors.bD)(cause))}`;
          return { kind: "transient", cause: "malformed", detail };
        }
        if (cause.fault === "redirect")
          return { kind: "fatal", detail: cause.message };
        return { kind: "transient", cause: cause.fault, detail: cause.message };
      }
      const NO_JSON = "The body could not be read: it is not valid JSON.";
      const LONGEST_NAME = 300;
      const LONGEST_DETAIL = 2e3;
      function redacted({ words: _words, ...attempt }, { redact, quote }) {
        const said2 = attempt.said?.map((one) => redactedReply(one, { redact, quote }));
        const rest = said2 === void 0 ? {} : { said: said2 };
        if (attempt.kind !== "reply")
          return { ...attempt, detail: (0, endpoint_redact.Jj)(redact(attempt.detail), LONGEST_DETAIL), ...rest };
        const { reply } = attempt;
        if (reply.kind === "answered")
          return { ...attempt, reply: redactedReply(reply, { redact, quote }), ...rest };
        const detail = (0, endpoint_redact.Jj)(redact(reply.detail), LONGEST_DETAIL);
        return { kind: "reply", reply: { ...reply, detail, ...modelOf(reply, redact) }, ...rest };
      }
      function redactedReply(reply, { redact, quote }) {
        const { ending } = reply;
        return { ...reply, ...ending !== void 0 && { ending: quote(ending) }, ...modelOf(reply, redact) };
      }
      function modelOf({ model }, redact) {
        return model === void 0 ? {} : { model: (0, endpoint_redact.Jj)(redact(model), LONGEST_NAME) };
      }
    })
  ),
  /***/
  4768: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          looseJson
        )
        /* harmony export */
      });
      const DEEPEST = 64;
      function looseJson(text) {
        return isStream(text) ? dataOf(text).flatMap(valuesIn) : valuesIn(text);
      }
      function valuesIn(text) {
        return new Reader(text).values();
      }
      function isStream(text) {
        const start = text.trimStart();
        return ["data:", "event:", "id:", "retry:", ":"].some((field) => start.startsWith(field));
      }
      function dataOf(stream) {
        const lines = stream.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:"));
        return lines.map((line) => line.slice("data:".length));
      }
      const BARE = /[^\s,:\]}[{"']*/y;
      const NONSENSE = /[^,\]}[{"'\n]*/y;
      const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
      const WORDS = /* @__PURE__ */ new Map([
        ["true", true],
        ["True", true],
        ["false", false],
        ["False", false],
        ["null", null],
        ["None", null]
      ]);
      class Reader {
        #text;
        #at = 0;
        /** What follows is not JSON, or missing. */
        #broken = false;
        constructor(text) {
          this.#text = text;
        }
        values() {
          const values = [];
          while (this.#next() !== void 0) {
            const value = this.#value(0);
            if (value !== void 0)
              values.push(value);
            if (this.#broken || value === void 0)
              this.#skipLine();
          }
          return values;
        }
        #skipLine() {
          const end = this.#text.indexOf("\n", this.#at);
          this.#at = end === -1 ? this.#text.length : end + 1;
          this.#broken = false;
        }
        /** The next character that is no blank. */
        #next() {
          while (" 	\r\n\uFEFF".includes(this.#text[this.#at] ?? "?"))
            this.#at += 1;
          return this.#text[this.#at];
        }
        #value(depth) {
          const next = this.#next();
          if (depth > DEEPEST)
            return this.#break();
          if (next === "{")
            return this.#object(depth);
          if (next === "[")
            return this.#array(depth);
          if (next === '"' || next === "'")
            return this.#string(next);
          const word = this.#bare();
          if (word === "")
            return this.#break();
          if (NUMBER.test(word))
            return Number(word);
          if (!WORDS.has(word))
            this.#take(NONSENSE);
          return WORDS.get(word);
        }
        #bare() {
          return this.#take(BARE);
        }
        #take(pattern) {
          pattern.lastIndex = this.#at;
          const [word = ""] = pattern.exec(this.#text) ?? [];
          this.#at += word.length;
          return word;
        }
        #break() {
          this.#broken = true;
        }
        #array(depth) {
          const values = [];
          for (let more = this.#opens("]"); more; more = this.#continues("]"))
            values.push(this.#value(depth + 1));
          return values;
        }
        #object(depth) {
          const entries = [];
          for (let more = this.#opens("}"); more; more = this.#continues("}")) {
            const next = this.#next();
            const name = next === '"' || next === "'" ? this.#string(next) : this.#bare();
            if (this.#broken || this.#next() !== ":") {
              this.#broken = true;
              break;
            }
            this.#at += 1;
            entries.push([name, this.#value(depth + 1)]);
          }
          return Object.fromEntries(entries);
        }
        /** Whether a member follows the bracket that opens. */
        #opens(close) {
          this.#at += 1;
          return this.#isMember(close);
        }
        /** Whether another member follows. */
        #continues(close) {
          if (this.#broken)
            return false;
          const next = this.#next();
          this.#at += 1;
          if (next === ",")
            return this.#isMember(close);
          this.#broken = next !== close;
          return false;
        }
        /** Not where the bracket closes, be it behind a comma. */
        #isMember(close) {
          const next = this.#next();
          if (next === close)
            this.#at += 1;
          this.#broken = next === void 0;
          return next !== void 0 && next !== close;
        }
        #string(quote) {
          const start = this.#at + 1;
          const end = this.#endOfString(start, quote);
          this.#broken ||= end === void 0;
          this.#at = end === void 0 ? this.#text.length : end + 1;
          return unescaped(this.#text.slice(start, end), quote);
        }
        #endOfString(start, quote) {
          let end = this.#text.indexOf(quote, start);
          while (end !== -1 && isEscaped(this.#text, end, start))
            end = this.#text.indexOf(quote, end + 1);
          return end === -1 ? void 0 : end;
        }
      }
      function isEscaped(text, at, start) {
        let first = at;
        while (first > start && text[first - 1] === "\\")
          first -= 1;
        return (at - first) % 2 === 1;
      }
      function unescaped(raw, quote) {
        const plain = raw.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
        const json = quote === "'" ? plain.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"') : plain;
        for (const text of [json, json.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "")]) {
          try {
            return String(JSON.parse(`"${text}"`));
          } catch {
          }
        }
        return raw;
      }
    })
  ),
  /***/
  5236: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          examineRoleless
        ),
        /* harmony export */
        s: () => (
          /* binding */
          examine
        )
        /* harmony export */
      });
      var _suite_keyword_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1529);
      var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
      var _same_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
      async function examine(endpoint, [first, ...others], { signal, model }) {
        if (first === void 0)
          return [];
        const attempt = await endpoint.attempt(first.asking, signal);
        const findings = findingsOf(first.name, attempt, model);
        if (attempt.kind === "refused" && first.roleless !== void 0) {
          const without = await endpoint.attempt(first.roleless, signal);
          return without.kind === "reply" ? [roleRefused(attempt.detail)] : findings;
        }
        if (attempt.kind !== "reply")
          return findings;
        const more = others.map(async ({ name, asking }) => findingsOf(name, await endpoint.attempt(asking, signal), model));
        return [...findings, ...(await Promise.all(more)).flat()];
      }
      const ABOUT = {
        greeting: "connection",
        "reasoning-off": "reasoning",
        tools: "functions"
      };
      function findingsOf(name, attempt, asked) {
        const about = ABOUT[name];
        if (attempt.kind === "reply")
          return READERS[name](attempt.reply, asked);
        const { detail } = attempt;
        if (attempt.kind === "fatal")
          return [{ level: "fatal", about, words: detail }];
        if (attempt.kind === "refused" && name === "tools")
          return [
            {
              level: "fatal",
              about,
              words: `The endpoint refuses functions, which the condition tools needs. ${detail}`
            }
          ];
        if (attempt.kind === "spent")
          return [{ level: "note", about, words: `No first small request was sent. ${detail}` }];
        const what = attempt.kind === "refused" ? "was refused" : "had no reply";
        return [{ level: "note", about, words: `A first small request ${what}. ${detail}` }];
      }
      const READERS = {
        greeting: (reply, asked) => [
          connectionOf(reply),
          modelOf(reply, asked),
          ...systemPromptOf(reply),
          reply.reasoned ? { level: "ok", about: "reasoning", words: "The model reasons before it replies." } : { level: "ok", about: "reasoning", words: "The reply showed no reasoning." },
          usageOf(reply)
        ],
        "reasoning-off": (reply) => [thoughtsOf(reply)],
        tools: (reply) => [functionsOf(reply)]
      };
      const ENDED = {
        length: "the token limit cut the first small reply off; raise max-tokens",
        filtered: "the endpoint's content filter ended the first small reply; loosen the filter of this deployment, or the run will be incomplete",
        broken: "the first small reply broke off",
        "context-cut": "the server dropped part of the first small conversation"
      };
      function connectionOf(reply) {
        const about = "connection";
        if (reply.kind === "unanswered")
          return { level: "note", about, words: `The endpoint takes the key, but: ${reply.detail}` };
        if (reply.finish === "stop")
          return { level: "ok", about, words: "The endpoint answers, and takes the key." };
        const ending = reply.ending === void 0 ? "" : ` (${reply.ending})`;
        return { level: "note", about, words: `The endpoint takes the key, but ${ENDED[reply.finish]}${ending}.` };
      }
      function modelOf({ model }, asked) {
        const about = "model";
        if (model === void 0)
          return { level: "ok", about, words: "The reply names no model." };
        if (asked === void 0 || (0, _same_model_js__WEBPACK_IMPORTED_MODULE_1__.S)(asked, model))
          return { level: "ok", about, words: `The reply is from the model ${model}.` };
        const words = `The reply is from the model ${model}, not ${asked}: another name of it, or another model.`;
        return { level: "note", about, words };
      }
      function systemPromptOf(reply) {
        const about = "system prompt";
        if (reply.kind === "unanswered" || reply.finish !== "stop")
          return [];
        if ((0, _suite_keyword_js__WEBPACK_IMPORTED_MODULE_2__.p)(reply.text, _probes_js__WEBPACK_IMPORTED_MODULE_0__.aN))
          return [{ level: "ok", about, words: "An instruction in the system prompt was followed." }];
        const words = `A small instruction in the system prompt was not followed. If the endpoint does not pass the system prompt on, try system-role user.`;
        return [{ level: "note", about, words }];
      }
      function usageOf({ usage }) {
        const about = "usage";
        if (usage === void 0)
          return { level: "note", about, words: "The endpoint does not tell how many tokens it used." };
        const { inputTokens, cachedTokens, outputTokens } = usage;
        const words = `The endpoint counts tokens: ${inputTokens} in (${cachedTokens} cached), ${outputTokens} out.`;
        return { level: "ok", about, words };
      }
      function roleRefused(detail) {
        const words = `With system-role user the endpoint answers, with a role for the system prompt it does not: set that. ${detail}`;
        return { level: "fatal", about: "system prompt", words };
      }
      async function examineRoleless(endpoint, [first], signal) {
        if (first?.roleless === void 0)
          return void 0;
        const attempt = await endpoint.attempt(first.roleless, signal);
        const followed = attempt.kind === "reply" && systemPromptOf(attempt.reply).some(({ level }) => level === "ok");
        const words = "An instruction in the system prompt was not followed, but in the user's message it was: set system-role to user.";
        return followed ? { level: "note", about: "system prompt", words } : void 0;
      }
      const FRAME_TOKENS = 64;
      function thoughtsOf(reply) {
        const about = "reasoning";
        const bytes = reply.kind === "answered" ? Buffer.byteLength(reply.text) : 0;
        const tokens = reply.usage?.outputTokens ?? 0;
        if (tokens <= bytes + FRAME_TOKENS)
          return { level: "ok", about, words: "The switch for reasoning is taken, and no reasoning was seen." };
        const words = `With reasoning switched off, ${tokens} tokens were counted for a reply of ${bytes} bytes: the model may reason in secret.`;
        return { level: "note", about, words };
      }
      function functionsOf(reply) {
        const about = "functions";
        const called = reply.kind === "answered" && reply.calls?.some(({ name }) => name === _probes_js__WEBPACK_IMPORTED_MODULE_0__.a$);
        if (called)
          return { level: "ok", about, words: "A function was called when that was asked for." };
        const words = "A function was not called though that was asked for. If the model can call functions, its server may need a parser for them.";
        return { level: "note", about, words };
      }
    })
  ),
  /***/
  304: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ZW: () => (
          /* binding */
          PROBE_PROMPTS
        ),
        /* harmony export */
        a$: () => (
          /* binding */
          PROBE_FUNCTION
        ),
        /* harmony export */
        aN: () => (
          /* binding */
          PROBE_WORD
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          probesFor
        )
        /* harmony export */
      });
      var _suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1587);
      const PROBE_WORD = "MARIGOLD";
      const PROBE_FUNCTION = "RING_BELL";
      const GREETING = {
        id: "greeting",
        system: `This is a test of the connection. Answer every message with the single word ${PROBE_WORD}.`,
        turns: ["Good morning!"],
        helpful: [PROBE_WORD],
        harmful: []
      };
      const BELL = {
        id: "bell",
        system: `This is a test of the connection. Call the function ${PROBE_FUNCTION} at every message, and say nothing.`,
        turns: ["Good morning!"],
        helpful: [PROBE_FUNCTION],
        harmful: [],
        tools: [{ name: PROBE_FUNCTION, description: "Rings the bell.", parameters: {} }]
      };
      const PROBE_PROMPTS = [GREETING, BELL];
      function probesFor({ conditions, ...setting }) {
        const asking = (prompt, condition) => (0, _suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__.zU)(prompt, { ...setting, condition });
        const roleless = (0, _suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__.zU)(GREETING, { ...setting, systemRole: "user", condition: "plain" });
        return [
          {
            name: "greeting",
            asking: asking(GREETING, "plain"),
            ...setting.systemRole !== "user" && { roleless }
          },
          ...conditions.includes("no-reasoning") && setting.reasoning !== "off" ? [{ name: "reasoning-off", asking: asking(GREETING, "no-reasoning") }] : [],
          ...conditions.includes("tools") ? [{ name: "tools", asking: asking(BELL, "tools") }] : []
        ];
      }
    })
  ),
  /***/
  4526: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $g: () => (
          /* binding */
          saidIn
        ),
        /* harmony export */
        GY: () => (
          /* binding */
          saidInText
        ),
        /* harmony export */
        dM: () => (
          /* binding */
          distinct
        )
        /* harmony export */
      });
      var _suite_thoughts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2678);
      var _call_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6402);
      var _loose_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4768);
      const names = (list) => new Set(list.trim().split(/\s+/));
      const WORDS = names("output_text completion generated_text reply answer text response failed_generation");
      const SPEAKING = names("choices output content message candidates generations results delta");
      const WRAPPING = names("error errors result data response item part");
      const ABOUT = names(`
  id index type role object status created model provider phase usage error stop
  call_id item_id tool_call_id finish_reason native_finish_reason finish_details stop_reason
  matched_stop logprobs prompt_logprobs token_ids prompt_token_ids encrypted_content signature
  content_filter_results content_filter_result content_filter_offsets content_filters safetyratings safety_ratings
  moderations trace provider_specific_fields details raw_output prefill prompt messages context
  annotations executed_tools cot analysis summary
`);
      const ARGUMENTS = names("arguments input parameters args");
      const OTHERS = names("system developer user tool");
      const THOUGHTS = /reason|think|thought/i;
      const NOT_SAID = /reason|think|thought|summary|^input_/i;
      const PIECES = names("content parts");
      const DEEPEST = 64;
      const MOST_TEXTS = 200;
      function saidIn(body) {
        return distinct(wrapped(body, 0));
      }
      function saidInText(text, plain) {
        const values = (0, _loose_json_js__WEBPACK_IMPORTED_MODULE_1__.j)(text);
        const isJson = values.some((value) => typeof value === "object" && value !== null);
        if (!isJson)
          return plain && isText(text) ? distinct([text]) : [];
        const said = values.flatMap((value) => wrapped(value, 0));
        if (values.length < 2)
          return distinct(said);
        const joined = said.join("");
        return distinct((0, _suite_thoughts_js__WEBPACK_IMPORTED_MODULE_0__.$)(joined).thoughts === "" ? [...said, joined] : [joined]);
      }
      const NO_TEXT = /^\s*<|[\u0000-\u0008\u000e-\u001f\u007f]/;
      const MOST_UNREAD = 0.1;
      function isText(text) {
        return !NO_TEXT.test(text) && text.split("\uFFFD").length - 1 <= text.length * MOST_UNREAD;
      }
      function distinct(texts) {
        const all = [...new Set(texts)].filter((text) => text.trim() !== "");
        return all.length > MOST_TEXTS ? [all.join("\n")] : all;
      }
      function wrapped(value, depth) {
        if (typeof value !== "object" || value === null || depth > DEEPEST || isNotSaid(value))
          return [];
        if (Array.isArray(value))
          return value.flatMap((one) => wrapped(one, depth + 1));
        return Object.entries(value).flatMap(([name, member]) => {
          if (WORDS.has(name) && typeof member === "string")
            return [member];
          if (SPEAKING.has(name) && (name !== "message" || isMessage(member, value)))
            return spoken(name, member, depth + 1);
          return WRAPPING.has(name) ? wrapped(member, depth + 1) : [];
        });
      }
      function isMessage(given, body) {
        const isError = "object" in body && body.object === "error";
        return typeof given === "object" && given !== null && !isError && !("detail" in given);
      }
      function spoken(name, value, depth) {
        if (typeof value === "string")
          return ARGUMENTS.has(name) ? (0, _call_texts_js__WEBPACK_IMPORTED_MODULE_2__.Q)(value) : [value];
        if (typeof value === "number")
          return PIECES.has(name) ? [String(value)] : [];
        if (typeof value !== "object" || value === null || depth > DEEPEST)
          return [];
        if (ARGUMENTS.has(name))
          return (0, _call_texts_js__WEBPACK_IMPORTED_MODULE_2__.Q)(JSON.stringify(value));
        if (Array.isArray(value))
          return spokenInAll(name, value, depth);
        if (isNotSaid(value))
          return [];
        if (PIECES.has(name) && !("type" in value) && !("text" in value) && !("parts" in value))
          return (0, _call_texts_js__WEBPACK_IMPORTED_MODULE_2__.Q)(JSON.stringify(value));
        return Object.entries(value).flatMap(([member, inner]) => isBeside(member, value) ? [] : spoken(member, inner, depth + 1));
      }
      function spokenInAll(name, values, depth) {
        const texts = values.flatMap((one) => spoken(name, one, depth + 1));
        const arePieces = PIECES.has(name) && texts.length > 1 && !values.some(Array.isArray);
        return arePieces ? [...texts, texts.join("")] : texts;
      }
      function isNotSaid(value) {
        const { type, role, id: id2 } = value;
        return typeof type === "string" && NOT_SAID.test(type) || typeof role === "string" && OTHERS.has(role) || // An item of thoughts, whose type may have been cut off.
        typeof id2 === "string" && id2.startsWith("rs_");
      }
      function isBeside(name, part) {
        const isGiven = ARGUMENTS.has(name) && !("name" in part);
        return isGiven || ABOUT.has(name.toLowerCase()) || THOUGHTS.test(name) || "thought" in part && part.thought === true;
      }
    })
  ),
  /***/
  945: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        gw: () => (
          /* binding */
          LARGE_PLAN
        ),
        Vb: () => (
          /* binding */
          nameOf
        ),
        SH: () => (
          /* binding */
          planHash
        ),
        l7: () => (
          /* binding */
          planTrials
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var errors = __webpack_require__(7406);
      var fill_prompt = __webpack_require__(3952);
      ;
      const fillNow = (suite, testCase, seed) => ({
        plain: (0, fill_prompt.Ev)(suite, testCase, seed),
        tools: (0, fill_prompt.$C)(suite, testCase, seed)
      });
      const KEPT = 5e3;
      function lateFiller(most = KEPT) {
        const texts = new Texts(most);
        return (suite, testCase, seed) => {
          const source = { suite, testCase, seed, texts };
          const late = (prompts) => prompts.map((prompt, place) => new LatePrompt(prompt, place, source));
          const { plain, tools } = fillNow(suite, testCase, seed);
          return { plain: late(plain), tools: late(tools) };
        };
      }
      class Texts {
        #most;
        /** Drawing a case's values takes ten times as long as filling a text with them. */
        #fillers = /* @__PURE__ */ new Map();
        /** Policy and turns are read one after the other. */
        #last;
        constructor(most) {
          this.#most = most;
        }
        /** `fill`: how the prompt is filled. */
        of(one, source, fill) {
          if (this.#last?.of === one)
            return this.#last.prompt;
          const prompt = fill(this.#fillerOf(source));
          this.#last = { of: one, prompt };
          return prompt;
        }
        #fillerOf(source) {
          const known = this.#fillers.get(source);
          if (known !== void 0)
            return known;
          const filled = (0, fill_prompt.qP)(source.suite, source.testCase, source.seed);
          for (const oldest of this.#fillers.keys()) {
            if (this.#fillers.size < this.#most)
              break;
            this.#fillers.delete(oldest);
          }
          this.#fillers.set(source, filled);
          return filled;
        }
      }
      const NONE = [];
      function shared(filled, written = NONE) {
        if (filled.length === 0)
          return NONE;
        return filled.every((keyword, place) => keyword === written[place]) ? written : filled;
      }
      class LatePrompt {
        id;
        helpful;
        harmful;
        #place;
        #source;
        constructor({ id: id2, helpful, harmful, tools }, place, source) {
          const written = source.testCase.prompts[place];
          this.id = id2;
          this.helpful = shared(helpful, written?.helpful);
          this.harmful = shared(harmful, written?.harmful);
          if (tools !== void 0)
            this.tools = tools;
          this.#place = place;
          this.#source = source;
        }
        get system() {
          return this.toJSON().system;
        }
        get turns() {
          return this.toJSON().turns;
        }
        /** The whole of it. */
        toJSON() {
          const { testCase, texts } = this.#source;
          return texts.of(this, this.#source, (filled) => {
            const written = testCase.prompts[this.#place];
            if (written === void 0)
              throw new Error(`${testCase.id}/${this.id} is no more`);
            const plain = (0, fill_prompt.y7)(written, testCase, filled);
            const { tools } = this;
            return tools === void 0 ? plain : { ...plain, system: filled(testCase.tools?.system ?? plain.system), tools };
          });
        }
      }
      ;
      const MOST_TRIALS = 2e5;
      const LARGE_PLAN = 1e4;
      function planTrials(suites, { conditions, runs, seed }, large = LARGE_PLAN) {
        const most = mostTrials(suites, conditions.length * runs);
        refuseEndless(most);
        const fill = most > large ? lateFiller() : fillNow;
        const trials = [];
        for (let run = 1; run <= runs; run++) {
          const cases = suites.flatMap(({ suite, cases: members }) => members.map((testCase) => ({
            suite,
            testCase: testCase.id,
            ...fill(suite, testCase, seed + run - 1)
          })));
          const places = cases.reduce((longest, { plain }) => Math.max(longest, plain.length), 0);
          for (let place = 0; place < places; place++) {
            for (const condition of conditions) {
              for (const { suite, testCase, plain, tools } of cases) {
                const prompt = (condition === "tools" ? tools : plain)[place];
                if (prompt !== void 0)
                  trials.push({ index: trials.length, suite, testCase, prompt, condition, run });
              }
            }
          }
        }
        refuseEmptyTools(trials, conditions);
        return trials;
      }
      function mostTrials(suites, times) {
        const cases = suites.flatMap((suite) => suite.cases);
        return cases.reduce((sum, one) => sum + one.prompts.length, 0) * times;
      }
      function refuseEndless(most) {
        if (most <= MOST_TRIALS)
          return;
        const limit = MOST_TRIALS.toLocaleString("en-US");
        throw new errors.yo(`The plan would have ${most.toLocaleString("en-US")} trials, more than ${limit}: choose fewer suites, conditions or runs.`);
      }
      function refuseEmptyTools(trials, conditions) {
        if (!conditions.includes("tools") || trials.some(({ condition }) => condition === "tools"))
          return;
        throw new errors.yo("The condition tools asks the test cases that declare functions, and none of those chosen does: choose suites with such cases (the bundled agentic has them), or leave tools out of conditions.");
      }
      function planHash(trials, distraction, systemPrompt) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        hash.update(JSON.stringify([distraction, systemPrompt?.text, systemPrompt?.position]));
        for (const { index: _index, ...asked } of trials)
          hash.update(JSON.stringify(asked));
        return `sha256:${hash.digest("hex")}`;
      }
      function nameOf({ suite, testCase, prompt, condition, run }) {
        return `${suite}/${testCase}/${prompt.id} (${condition}, run ${run})`;
      }
    })
  ),
  /***/
  3565: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        vy: () => (
          /* binding */
          planHashOf
        ),
        nY: () => (
          /* binding */
          planRun
        ),
        f3: () => (
          /* binding */
          suitesOf
        ),
        jS: () => (
          /* binding */
          systemPromptOf
        )
      });
      var errors = __webpack_require__(7406);
      var plan = __webpack_require__(945);
      var execution_shard = __webpack_require__(5288);
      var baseline = __webpack_require__(1653);
      var suite_glob = __webpack_require__(9133);
      ;
      const FILES_LIMIT = 200;
      const DOT = { dialect: "shell", dot: false };
      async function readCases(patterns, project) {
        const excluded = (0, suite_glob.gD)(patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)), DOT);
        const problems = [];
        const [paths, arriving, left] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
          const { found, below } = await meantBy((0, suite_glob.s1)(pattern), project);
          const { paths: own, arriving: fresh, unread = [], from } = without(excluded, found);
          problems.push(...problemsOf(pattern, { paths: own, arriving: fresh, from }));
          for (const path of own)
            paths.add(path);
          for (const path of fresh)
            arriving.add(path);
          for (const path of [...below.filter((one) => !excluded(one)), ...unread])
            left.add(path);
        }
        if (paths.size > FILES_LIMIT)
          problems.push(`cases: these are more than ${FILES_LIMIT} files.`);
        if (problems.length > 0)
          throw new errors.yo(problems);
        const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
        const missed = [...left].filter((path) => !paths.has(path) && !arriving.has(path));
        return { files, notices: noticesOf([...arriving].sort(), missed.sort()) };
      }
      function without(excluded, found) {
        const rest = (paths) => paths.filter((path) => !excluded(path));
        return {
          ...found,
          paths: rest(found.paths),
          arriving: rest(found.arriving),
          unread: rest(found.unread ?? [])
        };
      }
      async function meantBy(pattern, project) {
        const whole = (0, suite_glob.$i)(pattern) ? await project.list(pattern) : void 0;
        if (whole !== void 0 && whole.paths.length + whole.arriving.length > 0)
          return { found: whole, below: [] };
        if (whole === void 0)
          return { found: shown(pattern, await project.list(pattern)), below: [] };
        const start = pattern === "" ? "" : `${pattern}/`;
        const deep = shown(`${start}**/*.json`, await project.list(`${start}**/*.json`));
        const found = shown(`${start}*.json`, deep);
        return { found, below: deep.paths.filter((path) => !found.paths.includes(path)) };
      }
      function shown(glob, found) {
        const means = (0, suite_glob.gD)([glob], DOT);
        const { unread = [] } = found;
        return { ...without((path) => !means(path), found), unread };
      }
      function problemsOf(pattern, { paths, arriving, from }) {
        const all = [...paths, ...arriving];
        if (all.length === 0)
          return [`cases: "${pattern}" means no file of ${from}.`];
        const other = all.find((path) => !path.endsWith(".json"));
        if (other === void 0)
          return [];
        return [`cases: "${pattern}" means ${other}, which is no .json file; narrow it, such as to *.json.`];
      }
      async function readCase(path, project) {
        const file = await project.read(path);
        if (file.kind === "text")
          return { path, text: file.text };
        throw new errors.yo(`${path}: cannot be read; it is not in ${file.from}.`);
      }
      const SHOWN = 10;
      function noticesOf(arriving, missed) {
        return [
          ...arriving.length === 0 ? [] : [
            `New test cases count once they are merged, since no change decides about its own gate: ${listed(arriving)}.`
          ],
          ...missed.length === 0 ? [] : [
            `cases leaves out ${listed(missed)}: a folder means the .json files in it, not those of its own folders (**/*.json does), and no links or submodules.`
          ]
        ];
      }
      function listed(paths) {
        const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
        return `${paths.slice(0, SHOWN).join(", ")}${more}`;
      }
      var load = __webpack_require__(5691);
      var system_prompt = __webpack_require__(5416);
      ;
      async function planRun(inputs, files) {
        const { loaded, cases, notices } = await suitesOf(inputs, files);
        const trials = (0, plan.l7)(loaded.suites, inputs);
        const systemPrompt = await systemPromptOf(inputs, files.suiteFiles);
        if (systemPrompt !== void 0)
          (0, system_prompt.nd)(systemPrompt, trials);
        const whole = { loaded, cases, trials, whole: trials, notices, ...systemPrompt && { systemPrompt } };
        return inputs.shard === void 0 ? whole : partOf(whole, inputs.shard);
      }
      function partOf(whole, shard) {
        const { trials } = whole;
        return {
          ...whole,
          trials: (0, execution_shard.IS)(trials, shard),
          shard: { ...shard, planHash: planHashOf(whole), planned: trials.length }
        };
      }
      async function systemPromptOf(inputs, files) {
        const { "system-prompt-file": file, "system-prompt-position": position } = inputs;
        return file === void 0 ? void 0 : (0, system_prompt.EY)(file, position, files);
      }
      async function suitesOf(inputs, { suiteFiles, projectFiles }) {
        const loaded = await (0, load._k)(inputs.suite, suiteFiles, pinOf(inputs));
        const { files, notices } = await readCases(inputs.cases, projectFiles);
        if (loaded.suites.length + files.length === 0)
          throw new errors.yo([
            ...notices,
            "The suite is none, and there are no test cases: there is nothing to test."
          ]);
        const all = files.length === 0 ? loaded : await (await __webpack_require__.e(
          /* import() */
          314
        ).then(__webpack_require__.bind(__webpack_require__, 314))).withCases(loaded, files);
        const cases = new Set(Object.keys((0, baseline.G6)(all)));
        return { loaded: (0, load.oH)(all, inputs.suites), cases, notices: [...ignoredIn(loaded), ...notices] };
      }
      const NAMES_SHOWN = 10;
      function ignoredIn({ source, ignored = [] }) {
        if (ignored.length === 0)
          return [];
        const more = ignored.length > NAMES_SHOWN ? ` and ${ignored.length - NAMES_SHOWN} more` : "";
        const names = ignored.slice(0, NAMES_SHOWN).join(", ");
        return [`suite: of the folder ${source} only the .json files in it are read, so not ${names}${more}.`];
      }
      function pinOf({ "suite-sha256": sha256, retries, timeout }) {
        return { ...sha256 !== void 0 && { sha256 }, retries, timeoutMs: timeout * 1e3 };
      }
      function planHashOf({ trials, loaded, systemPrompt }) {
        return (0, plan.SH)(trials, loaded.distraction, systemPrompt);
      }
    })
  ),
  /***/
  3952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $C: () => (
          /* binding */
          fillCaseWithTools
        ),
        /* harmony export */
        Ev: () => (
          /* binding */
          fillCase
        ),
        /* harmony export */
        ht: () => (
          /* binding */
          variablesOf
        ),
        /* harmony export */
        qP: () => (
          /* binding */
          fillerOf
        ),
        /* harmony export */
        y7: () => (
          /* binding */
          fillPrompt
        )
        /* harmony export */
      });
      var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6332);
      function fillCase(suite, testCase, seed) {
        const filled = fillerOf(suite, testCase, seed);
        return testCase.prompts.map((prompt) => fillPrompt(prompt, testCase, filled));
      }
      function fillPrompt(prompt, testCase, filled) {
        return {
          id: prompt.id,
          system: filled(prompt.system ?? testCase.system),
          turns: prompt.turns.map(filled),
          helpful: prompt.helpful.map(filled),
          harmful: prompt.harmful.map(filled)
        };
      }
      function fillCaseWithTools(suite, testCase, seed) {
        const declared = testCase.tools;
        if (declared === void 0)
          return [];
        const filled = fillerOf(suite, testCase, seed);
        const system = filled(declared.system);
        const tools = declared.functions.map(({ name, description, parameters }) => ({
          name,
          description: filled(description),
          parameters: Object.fromEntries(Object.entries(parameters).map(([key, words]) => [key, filled(words)]))
        }));
        return fillCase(suite, testCase, seed).map((prompt) => ({ ...prompt, system, tools }));
      }
      function fillerOf(suite, testCase, seed) {
        const variables = variablesOf(suite, testCase, seed);
        return (text) => (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.GS)(text, variables);
      }
      function variablesOf(suite, testCase, seed) {
        return (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.gb)(testCase.variables, `${seed}:${suite}/${testCase.id}`);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
