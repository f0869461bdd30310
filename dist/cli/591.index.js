const id = 591;
const ids = [591];
const modules = {
  /***/
  6008: (
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
      var connection = __webpack_require__(255);
      var parameters = __webpack_require__(8027);
      var reasoning = __webpack_require__(6131);
      var endpoint_redact = __webpack_require__(4110);
      var schemas = __webpack_require__(2047);
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
      function declarationOf({ name, description, parameters: parameters2 }) {
        const properties = Object.entries(parameters2).map(([key, words]) => [
          key,
          { type: "string", description: words }
        ]);
        return {
          name,
          description,
          parameters: {
            type: "object",
            properties: Object.fromEntries(properties),
            required: Object.keys(parameters2),
            additionalProperties: false
          }
        };
      }
      const argumentsOf = schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J()).transform((value) => JSON.stringify(value))]).nullish().transform((text) => text ?? "");
      const called = schemas.Ikc({ name: schemas.YjP().min(1), arguments: argumentsOf });
      const chatCalls = schemas.YOg(schemas.Ikc({ function: called }).transform((call) => call.function)).nullish().transform((calls) => calls ?? []);
      const responseCalls = schemas.YOg(called);
      function chatCallsIn(given, whole) {
        return checked(chatCalls.safeParse(given), whole);
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
      function bodyOf({ asking, sent, thinking }, settings) {
        const { model, api, extraBody } = settings;
        const spoken = asking.messages.map(({ role, content }) => ({ role, content }));
        const own = api === "chat" ? { model, messages: spoken, ...chatTools(asking.tools) } : { model, input: spoken, store: false, ...responseTools(asking.tools) };
        return (0, reasoning.qO)({ ...own, ...sent, ...extraBody }, thinking);
      }
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
          post: async (body, signal) => {
            const answer = send2({ method: "POST", body, signal, sent });
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
      var endpoint_status = __webpack_require__(8701);
      var endpoint_transport = __webpack_require__(1891);
      ;
      const details = schemas.Ikc({ reasoning_tokens: schemas.aig() }).nullish().catch(void 0);
      const usage = schemas.Ikc({ completion_tokens_details: details, output_tokens_details: details });
      function countsThoughts(given) {
        const told = usage.safeParse(given).data;
        const counts = [told?.completion_tokens_details, told?.output_tokens_details];
        return counts.some((one) => (one?.reasoning_tokens ?? 0) > 0);
      }
      const part = schemas._H3({ type: schemas.YjP() });
      function isThought(given) {
        if (typeof given === "string")
          return given.trim() !== "";
        if (Array.isArray(given))
          return given.some(isThought);
        const parsed = part.safeParse(given).data;
        if (parsed === void 0 || !/thinking|reasoning|summary/.test(parsed.type))
          return false;
        return ["text", "thinking", "reasoning", "content", "summary"].some((name) => hasWords(parsed[name]));
      }
      function hasWords(given) {
        if (typeof given === "string")
          return given.trim() !== "";
        if (Array.isArray(given))
          return given.some(hasWords);
        return typeof given === "object" && given !== null && "text" in given && hasWords(given.text);
      }
      function thinksAloud(text) {
        const start = text.trimStart();
        const opened = start.startsWith(OPENS);
        const end = start.indexOf(CLOSES);
        const thoughts = start.slice(opened ? OPENS.length : 0, end === -1 ? start.length : end);
        return (opened || end !== -1 && !thoughts.includes(OPENS)) && thoughts.trim() !== "";
      }
      const OPENS = "<think>";
      const CLOSES = "</think>";
      ;
      const nullish = (schema) => schema.nullable().optional();
      const textPart = schemas._H3({ type: schemas.YjP(), text: nullish(schemas.YjP()), refusal: nullish(schemas.YjP()) });
      const modelName = schemas.YjP().nullish().catch(void 0);
      const chatSchema = schemas.Ikc({
        model: modelName,
        choices: schemas.YOg(schemas.Ikc({
          finish_reason: nullish(schemas.YjP()),
          error: schemas.L5J().optional(),
          message: schemas.Ikc({
            content: nullish(schemas.KCZ([schemas.YjP(), schemas.YOg(textPart)])),
            refusal: nullish(schemas.YjP()),
            reasoning_content: schemas.L5J().optional(),
            reasoning: schemas.L5J().optional(),
            tool_calls: schemas.L5J().optional()
          })
        })).min(1),
        usage: schemas.L5J().optional()
      });
      const responseSchema = schemas.Ikc({
        model: modelName,
        status: nullish(schemas.YjP()),
        incomplete_details: nullish(schemas.Ikc({ reason: nullish(schemas.YjP()) })),
        output: schemas.YOg(schemas._H3({ type: schemas.YjP(), content: nullish(schemas.YOg(textPart)) })),
        usage: schemas.L5J().optional()
      });
      const errorSchema = schemas.Ikc({
        error: schemas.KCZ([
          schemas.Ikc({
            message: schemas.YjP().nullish().catch(void 0),
            code: schemas.KCZ([schemas.aig(), schemas.YjP()]).nullish().catch(void 0)
          }),
          schemas.YjP().min(1).transform((message) => ({ message, code: void 0 }))
        ]).nullish()
      });
      const failedSchema = schemas.Ikc({
        status: schemas.k5n(["failed", "cancelled"]),
        error: nullish(schemas.Ikc({ code: nullish(schemas.YjP()), message: nullish(schemas.YjP()) }))
      });
      const count = schemas.aig().int().nonnegative();
      const wire_details = nullish(schemas.Ikc({ cached_tokens: nullish(count) }));
      const chatUsage = schemas.Ikc({
        prompt_tokens: count,
        completion_tokens: count,
        prompt_tokens_details: wire_details
      });
      const responseUsage = schemas.Ikc({ input_tokens: count, output_tokens: count, input_tokens_details: wire_details });
      const WORDS_ONLY = { tools: false };
      const NO_CALLS = { kind: "calls", calls: [] };
      function readChat(body, { tools } = WORDS_ONLY) {
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
        const { content, refusal, reasoning_content, reasoning: reasoning2, tool_calls } = choice.message;
        const words = typeof content === "string" ? content : textOf(content ?? []);
        const hints = [
          ...reasoning_content || reasoning2 ? ["only reasoning came"] : [],
          ...Array.isArray(tool_calls) && tool_calls.length > 0 ? ["only tool calls came"] : []
        ];
        const ending = endingOf(choice.finish_reason);
        return asReply({
          text: [words, refusal ?? ""].filter((part2) => part2 !== "").join("\n"),
          called: tools ? chatCallsIn(tool_calls, ending !== "length") : NO_CALLS,
          ending,
          hint: hints.join(", "),
          about: { ...modelOf(parsed.data.model), ...usageOf(chatUsage, parsed.data.usage) },
          reasoned: [reasoning_content, reasoning2, typeof content === "string" ? void 0 : content].some(isThought) || thinksAloud(words) || countsThoughts(parsed.data.usage)
        });
      }
      function readResponse(body, { tools } = WORDS_ONLY) {
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
        const ofType = (wanted) => parsed.data.output.filter(({ type }) => type === wanted);
        const messages = ofType("message");
        const ending = endingOf(parsed.data.incomplete_details?.reason);
        const text = messages.map(({ content }) => textOf(content ?? [])).filter((part2) => part2 !== "").join("\n");
        return asReply({
          text,
          called: tools ? responseCallsIn(ofType("function_call"), ending !== "length") : NO_CALLS,
          ending,
          hint: messages.length === 0 && parsed.data.output.length > 0 ? `only ${parsed.data.output.map(({ type }) => type).join(", ").slice(0, 100)} came` : "",
          about: { ...modelOf(parsed.data.model), ...usageOf(responseUsage, parsed.data.usage) },
          reasoned: ofType("reasoning").some(isThought) || thinksAloud(text) || countsThoughts(parsed.data.usage)
        });
      }
      function endingOf(reason) {
        if (reason === "length" || reason === "max_output_tokens" || reason === "max_tokens")
          return "length";
        return reason === "content_filter" ? "filtered" : "stop";
      }
      function asReply({ text, called: called2, ending, hint, reasoned, about: told }) {
        if (called2.kind === "malformed")
          return called2;
        const { calls } = called2;
        const about = { ...reasoned && { reasoned }, ...told };
        if (text.trim() !== "" || calls.length > 0) {
          const finish = ending === "length" ? "length" : "stop";
          return {
            kind: "reply",
            reply: { kind: "answered", text, ...calls.length > 0 && { calls }, finish, ...about }
          };
        }
        const silence = {
          stop: { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` },
          length: { cause: "cut-off", detail: "The token limit was reached before any word of the reply." },
          filtered: { cause: "filtered", detail: "The endpoint's content filter kept the reply back." }
        };
        return { kind: "reply", reply: { kind: "unanswered", ...silence[ending], ...about } };
      }
      function textOf(parts) {
        const words = parts.filter(({ type }) => type === "text" || type === "output_text");
        const refusals = parts.filter(({ type }) => type === "refusal");
        return [words.map(({ text }) => text ?? "").join(""), ...refusals.map(({ refusal }) => refusal ?? "")].filter((part2) => part2 !== "").join("\n");
      }
      function modelOf(model) {
        return model ? { model: model.slice(0, 300) } : {};
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
        const told = errorSchema.safeParse(body).data?.error;
        if (!told)
          return void 0;
        const { message, code } = told;
        if (!message && (code ?? void 0) === void 0)
          return void 0;
        const status = typeof code === "number" ? code : void 0;
        return errorOf({ message: message ?? String(code ?? "no reason given"), status, body });
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
      ;
      const PATHS = { chat: "/chat/completions", responses: "/responses" };
      function connect(settings, environment, budget = (0, endpoint_budget.ak)(settings.limits ?? {})) {
        const url = addressOf(settings);
        const transport = (0, endpoint_transport.g2)(url, headersOf(settings), environment);
        const book = (0, parameters.h)(settings);
        const thoughts = (0, reasoning.MG)(settings);
        const redact = (0, endpoint_redact.$)(secretsOf(settings));
        const context = { model: settings.model, quote: (0, endpoint_status.Vv)(redact) };
        let requests = 0;
        const sdk = openSdk((sending) => {
          requests += 1;
          return transport.send(sending);
        });
        const attempt = async (asking, signal) => {
          for (; ; ) {
            const thinking = thoughts.fieldsFor(asking.reasoning);
            const draft = { asking, sent: book.inForce(), thinking };
            const body = bodyOf(draft, settings);
            const ticket = await budget.reserve(() => (0, endpoint_budget.hm)(body), signal);
            if (typeof ticket === "string")
              return { kind: "spent", detail: ticket };
            const trying = { sdk, settings, body, tools: asking.tools.length > 0, signal, context };
            const ended = await settled(ticket, () => tryOnce(trying));
            const next = adapted(ended, draft);
            if (next !== "again")
              return redacted(next, redact);
          }
        };
        const adapted = (ended, { asking, sent, thinking }) => {
          const off = asking.reasoning === "off";
          if (ended.kind === "reply" && ended.reply.reasoned && off) {
            return thoughts.failed(thinking, "was accepted, but the model reasoned") ? "again" : defeat(ended);
          }
          if (ended.kind !== "refused" || ended.words === void 0)
            return ended;
          const { words, detail } = ended;
          const blamed = (0, reasoning.PP)(words, thinking);
          if (blamed === -1 || book.namedAt(words) < blamed)
            return book.refused(sent, words) ? "again" : ended;
          if (!off)
            return { kind: "fatal", detail: `${(0, endpoint_status.KG)(detail)} ${tooMuch(asking)}` };
          return thoughts.failed(thinking, `was refused (${detail})`) ? "again" : defeat(ended);
        };
        const defeat = (ended) => {
          const detail = thoughts.defeat();
          return detail === void 0 ? ended : { kind: "fatal", detail };
        };
        const preview = (asking) => {
          const draft = { asking, sent: book.inForce(), thinking: thoughts.fieldsFor(asking.reasoning) };
          const headers = Object.entries(headersOf(settings)).map(([name, value]) => [
            name,
            name in settings.extraHeaders ? "***" : redact(value)
          ]);
          const body = (0, endpoint_redact.s)(bodyOf(draft, settings), redact);
          return { url: redact(url.href), headers: Object.fromEntries(headers), body };
        };
        return {
          attempt,
          preview,
          parametersInForce: book.inForce,
          notices: () => [...book.notices(), ...thoughts.notices(), ...budget.notices()].map(redact),
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
      function tooMuch({ reasoning: reasoning2 }) {
        return `The endpoint does not take the input reasoning (${reasoning2}) for this model; leave it at default, or say it in extra-body.`;
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
      function secretsOf({ apiKey, baseUrl, extraHeaders }) {
        const query = [...new URL(baseUrl).searchParams].filter(([name]) => /key|token|secret|sig|code|pass|auth|cred/i.test(name));
        return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value)];
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
        try {
          return ofBody(await send({ ...one, signal: limit.signal }), context);
        } catch (thrown) {
          signal.throwIfAborted();
          if (timedOut)
            return {
              kind: "transient",
              cause: "timeout",
              detail: `No whole reply within ${settings.timeoutMs / 1e3} s.`
            };
          return ofError(thrown, context);
        } finally {
          clearTimeout(timer);
          signal.removeEventListener("abort", abort);
        }
      }
      async function send({ sdk, settings: { api }, body, tools, signal }) {
        const answer = await sdk.post(JSON.stringify(body), signal);
        return api === "chat" ? readChat(answer, { tools }) : readResponse(answer, { tools });
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
          return (0, endpoint_status.xo)(new endpoint_transport.Xs(status, /* @__PURE__ */ new Map(), body), context);
        }
        const detail = `The endpoint reports an error in place of a reply: ${context.quote(message)}`;
        return { kind: "transient", cause: "status", detail };
      }
      function ofError(thrown, context) {
        const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
        if (cause instanceof endpoint_transport.Xs)
          return (0, endpoint_status.xo)(cause, context);
        if (!(cause instanceof connection.wX)) {
          const detail = `The body could not be read: ${context.quote((0, errors.bD)(cause))}`;
          return { kind: "transient", cause: "malformed", detail };
        }
        if (cause.fault === "redirect")
          return { kind: "fatal", detail: cause.message };
        return { kind: "transient", cause: cause.fault, detail: cause.message };
      }
      function redacted({ words: _words, ...attempt }, redact) {
        if (attempt.kind !== "reply")
          return { ...attempt, detail: redact(attempt.detail) };
        const { reply } = attempt;
        return reply.kind === "answered" ? attempt : { kind: "reply", reply: { ...reply, detail: redact(reply.detail) } };
      }
    })
  ),
  /***/
  1636: (
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
      var _suite_keyword_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);
      var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
      async function examine(endpoint, [first, ...others], signal) {
        if (first === void 0)
          return [];
        const attempt = await endpoint.attempt(first.asking, signal);
        const findings = findingsOf(first.name, attempt);
        if (attempt.kind === "refused" && first.roleless !== void 0) {
          const without = await endpoint.attempt(first.roleless, signal);
          return without.kind === "reply" ? [roleRefused(attempt.detail)] : findings;
        }
        if (attempt.kind !== "reply")
          return findings;
        const more = others.map(async ({ name, asking }) => findingsOf(name, await endpoint.attempt(asking, signal)));
        return [...findings, ...(await Promise.all(more)).flat()];
      }
      const ABOUT = {
        greeting: "connection",
        "reasoning-off": "reasoning",
        tools: "functions"
      };
      function findingsOf(name, attempt) {
        const about = ABOUT[name];
        if (attempt.kind === "reply")
          return READERS[name](attempt.reply);
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
        const what = attempt.kind === "refused" ? "was refused" : "had no reply";
        return [{ level: "note", about, words: `A first small request ${what}. ${detail}` }];
      }
      const READERS = {
        greeting: (reply) => [
          reply.kind === "answered" ? { level: "ok", about: "connection", words: "The endpoint answers, and takes the key." } : { level: "note", about: "connection", words: `The endpoint takes the key, but: ${reply.detail}` },
          modelOf(reply),
          ...systemPromptOf(reply),
          reply.reasoned ? { level: "ok", about: "reasoning", words: "The model reasons before it replies." } : { level: "ok", about: "reasoning", words: "The reply showed no reasoning." },
          usageOf(reply)
        ],
        "reasoning-off": (reply) => [thoughtsOf(reply)],
        tools: (reply) => [functionsOf(reply)]
      };
      function modelOf({ model }) {
        const words = model === void 0 ? "The reply names no model." : `The reply is from the model ${model}.`;
        return { level: "ok", about: "model", words };
      }
      function systemPromptOf(reply) {
        const about = "system prompt";
        if (reply.kind === "unanswered")
          return [];
        if ((0, _suite_keyword_js__WEBPACK_IMPORTED_MODULE_1__.p)(reply.text, _probes_js__WEBPACK_IMPORTED_MODULE_0__.aN))
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
  4110: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          redactor
        ),
        /* harmony export */
        s: () => (
          /* binding */
          redactedFields
        )
        /* harmony export */
      });
      const SHORTEST = 4;
      function redactor(secrets) {
        const all = new Set(secrets.flatMap((secret) => [secret, ...credentialIn(secret)]));
        const patterns = [...all].filter((secret) => secret.length >= SHORTEST).sort((a, b) => b.length - a.length).map(patternOf);
        return (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, "***"), text);
      }
      function redactedFields(fields, redact) {
        const entries = Object.entries(fields).map(([name, value]) => [redact(name), redactedValue(value, redact)]);
        return Object.fromEntries(entries);
      }
      function redactedValue(value, redact) {
        if (typeof value === "string")
          return redact(value);
        if (Array.isArray(value))
          return value.map((one) => redactedValue(one, redact));
        return typeof value === "object" && value !== null ? redactedFields({ ...value }, redact) : value;
      }
      function credentialIn(secret) {
        const [, credential] = /^[A-Za-z-]+ +(\S{8,})$/.exec(secret) ?? [];
        return credential === void 0 ? [] : [credential];
      }
      function patternOf(secret) {
        const base64 = [0, 1, 2].map((offset) => base64Core(secret, offset));
        const url = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
        const texts = [.../* @__PURE__ */ new Set([secret, ...base64, ...url])].filter((form) => form.length >= SHORTEST);
        const hex = caseless(Buffer.from(secret).toString("hex"));
        return new RegExp([...texts.map((form) => [...form].map(written).join("")), hex].join("|"), "gu");
      }
      function base64Core(secret, offset) {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
        const whole = bytes.toString("base64").replace(/=+$/, "");
        const start = Math.ceil(offset * 4 / 3);
        const end = bytes.length % 3 === 0 ? whole.length : whole.length - 1;
        return whole.slice(start, end);
      }
      const ENTITIES = {
        "&": "amp",
        "<": "lt",
        ">": "gt",
        '"': "quot",
        "'": "apos"
      };
      function written(character) {
        const code = character.codePointAt(0) ?? 0;
        const plain = character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
        const percent = [...Buffer.from(character)].map((byte) => `%(?:25){0,2}${caseless(hexOf(byte, 2))}`).join("");
        const units = character.split("").map((unit) => `\\\\{1,4}u${caseless(hexOf(unit.charCodeAt(0), 4))}`);
        const entity = `&(?:amp;)?(?:#0{0,5}${code}|#[xX]0{0,5}${caseless(hexOf(code, 1))}|${ENTITIES[character] ?? "#"});`;
        const escaped = /[A-Za-z0-9]/.test(character) ? "" : "\\\\{0,4}";
        const space = character === " " ? "|\\+" : "";
        return `(?:${entity}|${percent}|${units.join("")}|${escaped}${plain}${space})`;
      }
      function hexOf(code, digits) {
        return code.toString(16).padStart(digits, "0");
      }
      function caseless(hex) {
        return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
      }
    })
  ),
  /***/
  3125: (
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
      var input_checks = __webpack_require__(159);
      var input_values = __webpack_require__(3004);
      var inputs = __webpack_require__(1332);
      var schemas = __webpack_require__(2047);
      var core_errors = __webpack_require__(7428);
      var report_escape = __webpack_require__(6209);
      ;
      const oneName = (0, input_values.ci)(1).transform(([name = ""]) => name).refine((name) => name !== "", "must be a name");
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
            problems.push(`${where}.${(0, report_escape.tL)(key, 60)} is no setting of a model; there are model, name, endpoint, ${inputs.GB.join(", ")}.`);
            return [];
          }
          const parsed = (0, inputs.o5)(key).schema.safeParse(text);
          if (!parsed.success)
            problems.push((0, inputs.Zw)(`${where}.${key}`, text, parsed.error));
          return parsed.success ? [[key, parsed.data]] : [];
        });
        return Object.fromEntries(settings);
      }
      function textFor(value) {
        return typeof value === "string" ? value.trim() : JSON.stringify(value) ?? "";
      }
      var report_names = __webpack_require__(3548);
      ;
      async function modelsOf(inputs2, files) {
        const { model: given, ...shared } = inputs2;
        const listed = inputs2.models === void 0 ? [] : await readModels(inputs2.models, files, endpointsOf(inputs2));
        const entries = [...given.map((model) => ({ model, settings: {} })), ...listed];
        const names = entries.map(({ model, name = model }) => name);
        refuseNames(names);
        const slugs = (0, report_names.G)(names);
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
            ...(0, input_checks.y6)(one, words),
            ...(0, input_checks.aL)(one, words),
            ...(0, input_checks.Me)(one, inputs2, words)
          ];
        });
        if (problems.length > 0)
          throw new errors.yo(problems);
      }
      function baselineOf(path, slug) {
        return path === void 0 || path.endsWith(".json") ? path : (0, external_node_path_.join)(path, slug);
      }
      function endpointsOf({ endpoints, merge }) {
        return merge.length > 0 ? "any" : [input_values.mP, ...Object.keys(endpoints)];
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
        const all = { ...keys, ...key !== void 0 && { [input_values.mP]: key } };
        const further = name === void 0 || name === input_values.mP ? void 0 : inputs2.endpoints[name];
        if (name === void 0 || further === void 0)
          return { endpoint, "api-key": key, "extra-headers": headers, "api-keys": all };
        const own = Object.hasOwn(keys, name) ? keys[name] : void 0;
        return { endpoint: further, "api-key": own, "extra-headers": {}, "api-keys": all };
      }
      function requireKeys(models, label) {
        const problems = new Set(models.filter(inputs.YR).map((one) => (0, inputs.aV)(one, label)));
        if (problems.size > 0)
          throw new errors.yo([...problems]);
      }
    })
  ),
  /***/
  5527: (
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
      var suite_glob = __webpack_require__(3550);
      ;
      const FILES_LIMIT = 200;
      const DOT = { dot: false };
      async function readCases(patterns, project) {
        const excluded = (0, suite_glob.gD)(patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)), DOT);
        const problems = [];
        const [paths, arriving] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
          const found = without(excluded, await meantBy((0, suite_glob.s1)(pattern), project));
          problems.push(...problemsOf(pattern, found));
          for (const path of found.paths)
            paths.add(path);
          for (const path of found.arriving)
            arriving.add(path);
        }
        if (paths.size > FILES_LIMIT)
          problems.push(`cases: these are more than ${FILES_LIMIT} files.`);
        if (problems.length > 0)
          throw new errors.yo(problems);
        const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
        return { files, notices: noticesOf([...arriving].sort()) };
      }
      function without(excluded, found) {
        const rest = (paths) => paths.filter((path) => !excluded(path));
        return { ...found, paths: rest(found.paths), arriving: rest(found.arriving) };
      }
      async function meantBy(pattern, project) {
        const whole = (0, suite_glob.$i)(pattern) ? await project.list(pattern) : void 0;
        if (whole !== void 0 && whole.paths.length + whole.arriving.length > 0)
          return whole;
        const glob = whole === void 0 ? pattern : `${pattern === "" ? "" : `${pattern}/`}*.json`;
        const hidden = (0, suite_glob.gD)([glob], DOT);
        return without((path) => !hidden(path), await project.list(glob));
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
      function noticesOf(arriving) {
        if (arriving.length === 0)
          return [];
        const more = arriving.length > SHOWN ? ` and ${arriving.length - SHOWN} more` : "";
        return [
          `New test cases count once they are merged, since no change decides about its own gate: ${arriving.slice(0, SHOWN).join(", ")}${more}.`
        ];
      }
      var baseline = __webpack_require__(1653);
      var load = __webpack_require__(5691);
      var system_prompt = __webpack_require__(5416);
      var plan = __webpack_require__(3343);
      var trial_shard = __webpack_require__(5398);
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
          trials: (0, trial_shard.IS)(trials, shard),
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
          955
        ).then(__webpack_require__.bind(__webpack_require__, 3955))).withCases(loaded, files);
        const cases = new Set(Object.keys((0, baseline.G6)(all)));
        return { loaded: (0, load.oH)(all, inputs.suites), cases, notices };
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
  6212: (
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
      var _endpoint_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);
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
        return (0, _endpoint_redact_js__WEBPACK_IMPORTED_MODULE_1__.$)([
          ...(0, _endpoint_client_js__WEBPACK_IMPORTED_MODULE_0__.F)(endpointSettings(inputs)),
          ...Object.values(inputs["api-keys"]),
          inputs["github-token"] ?? ""
        ]);
      }
      function reportSettings(inputs, systemPrompt) {
        const { "max-tokens": maxTokens, "reasoning-off-body": reasoningOffBody, temperature, endpoint } = inputs;
        const shown = (body) => (0, _endpoint_redact_js__WEBPACK_IMPORTED_MODULE_1__.s)(body, redactorOf(inputs));
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
  3343: (
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
      var conversation = __webpack_require__(1587);
      ;
      const fillNow = (suite, testCase, seed) => ({
        plain: (0, conversation.Ev)(suite, testCase, seed),
        tools: (0, conversation.$C)(suite, testCase, seed)
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
          const filled = (0, conversation.qP)(source.suite, source.testCase, source.seed);
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
            const plain = (0, conversation.y7)(written, testCase, filled);
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
  )
};
export {
  id,
  ids,
  modules
};
