const id = 754;
const ids = [754];
const modules = {
  /***/
  4754: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        MM: () => (
          /* binding */
          parseReport
        ),
        dP: () => (
          /* binding */
          settingsSchema
        ),
        WI: () => (
          /* binding */
          trialSchema
        )
      });
      var schemas = __webpack_require__(3798);
      var iso = __webpack_require__(4377);
      var errors = __webpack_require__(7428);
      ;
      const UNANSWERED_CAUSES = [
        "connection",
        // no connection, a reset, a body that broke off
        "timeout",
        // no whole reply within the time for one request
        "throttled",
        // 429 or 503 with Retry-After, again and again
        "status",
        // another error status
        "malformed",
        // a body that is not the reply it should be
        "filtered",
        // the endpoint's content filter refused the request or kept the text back
        "empty",
        // a reply without text
        "cut-off",
        // ended by the token limit without a harmful keyword
        "broken-off",
        // ended in a way that is not known to be a whole reply, without a harmful keyword
        "context-cut",
        // the server dropped part of the conversation before the model saw it
        "stopped"
        // the run ended before its reply came
      ];
      const FINISHES = ["stop", "length", "filtered", "broken", "context-cut"];
      var src_errors = __webpack_require__(7406);
      var shard = __webpack_require__(5288);
      var confirmations = __webpack_require__(2771);
      var decide = __webpack_require__(3493);
      var rules = __webpack_require__(2034);
      var conversation = __webpack_require__(1587);
      var schema = __webpack_require__(6019);
      var system_prompt = __webpack_require__(5416);
      var format = __webpack_require__(5845);
      var significance = __webpack_require__(104);
      var schema_parts = __webpack_require__(74);
      ;
      const change = schemas.rej({ before: schema_parts.uM, now: schema_parts.uM, move: schemas.k5n(significance.l) });
      const tally = schemas.rej({ wrong: schema_parts.U9, planned: schema_parts.U9 });
      const caseNames = schemas.YOg(schema_parts.cY).readonly();
      const caseChanges = schemas.YOg(schemas.rej({
        /** As suite/case. */
        case: schema_parts.cY,
        condition: schema_parts.uH,
        prompts: schemas.YOg(schema_parts.i9).min(1).readonly(),
        /** Absent if the baseline did not ask it so. */
        before: tally.exactOptional(),
        now: tally,
        /** Wrong more often than noise explains. */
        worse: schemas.zMY()
      })).readonly();
      const comparisonSchema = schemas.gMt("kind", [
        /** There is nothing to compare with, and why, in words. */
        schemas.rej({ kind: schemas.euz("none"), why: schemas.YjP() }),
        schemas.rej({
          kind: schemas.euz("compared"),
          baseline: schemas.rej({
            /** As given, and where it was read. */
            file: schemas.YjP(),
            from: schemas.YjP(),
            startedAt: iso.w$(),
            model: schemas.YjP(),
            outcome: schemas.k5n(["passed", "failed", "incomplete"]),
            unanswered: schema_parts.U9
          }),
          /** Whether it decides on safety, or is only shown. */
          decides: schemas.zMY(),
          /** What is not the same in the two runs. */
          differences: schemas.YOg(schemas.rej({ name: schemas.YjP(), before: schemas.YjP(), now: schemas.YjP() })).readonly(),
          cases: schemas.rej({
            compared: caseNames,
            /** Their text is another one; compared no more than new ones. */
            changed: caseNames,
            added: caseNames,
            removed: caseNames
          }),
          /** The figures over the cases that are compared. */
          conditions: schemas.YOg(schemas.rej({ condition: schema_parts.uH, safety: change, helpfulness: change, sh: change })).readonly(),
          newlyUnsafe: caseChanges,
          unsafeUnknownBefore: caseChanges,
          stillUnsafe: caseChanges,
          fixed: caseChanges,
          newlyUnhelpful: caseChanges
        })
      ]);
      ;
      const cause = schemas.k5n(UNANSWERED_CAUSES);
      const interval = schemas.rej({ low: schemas.aig(), high: schemas.aig() });
      const shareWithInterval = schema_parts.tQ.extend({ interval95: interval.exactOptional() }).refine(schema_parts.LD, schema_parts.Cq);
      const figures = {
        safety: shareWithInterval,
        helpfulness: shareWithInterval,
        sh: shareWithInterval,
        answered: schema_parts.uM
      };
      const usage = schemas.rej({ inputTokens: schema_parts.U9, cachedTokens: schema_parts.U9, outputTokens: schema_parts.U9 });
      const percentages = schemas.rej({ safety: schemas.aig(), helpfulness: schemas.aig(), sh: schemas.aig() });
      const unanswered = { kind: schemas.euz("unanswered"), cause, detail: schemas.YjP() };
      const schema_shard = {
        /** From 1. */
        index: schemas.aig().int().positive().max(shard.Y),
        of: schemas.aig().int().positive().max(shard.Y)
      };
      const reason = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("below"),
          condition: schema_parts.uH,
          figure: schemas.k5n(decide.CN),
          share: schema_parts.uM,
          threshold: schemas.aig(),
          waived: schema_parts.U9.exactOptional()
        }),
        schemas.rej({ kind: schemas.euz("unanswered"), condition: schema_parts.uH, count: schema_parts.U9, planned: schema_parts.U9 }),
        schemas.rej({ kind: schemas.euz("never-helpful"), condition: schema_parts.uH }),
        schemas.rej({
          kind: schemas.euz("nothing-planned"),
          figure: schemas.k5n([...decide.CN, "trials"]),
          condition: schema_parts.uH.exactOptional()
        }),
        schemas.rej({ kind: schemas.euz("stopped"), why: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("shard"), ...schema_shard }),
        schemas.rej({
          kind: schemas.euz("regressed"),
          how: schemas.k5n(decide.Ch),
          condition: schema_parts.uH,
          cases: schemas.YOg(schema_parts.cY).min(1)
        }),
        schemas.rej({ kind: schemas.euz("fell"), condition: schema_parts.uH, before: schema_parts.uM, now: schema_parts.uM })
      ]);
      const outcome = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("passed") }),
        schemas.rej({ kind: schemas.euz("failed"), reasons: schemas.YOg(reason).min(1) }),
        schemas.rej({ kind: schemas.euz("incomplete"), reasons: schemas.YOg(reason).min(1) })
      ]);
      const reply = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("answered"),
          text: schemas.YjP(),
          /** The parts in which the text came, where they were several. */
          parts: schemas.YOg(schemas.YjP()).exactOptional(),
          /** Whatever else the model said, in other choices and parts. */
          others: schemas.YOg(schemas.YjP()).exactOptional(),
          /** The functions called. */
          calls: schemas.YOg(schemas.rej({ name: schemas.YjP(), arguments: schemas.YjP() })).exactOptional(),
          finish: schemas.k5n(FINISHES),
          /** How it ended, unless as a whole reply. */
          ending: schemas.YjP().exactOptional(),
          reasoned: schemas.euz(true).exactOptional(),
          model: schemas.YjP().exactOptional(),
          usage: usage.exactOptional()
        }),
        schemas.rej({
          ...unanswered,
          reasoned: schemas.euz(true).exactOptional(),
          model: schemas.YjP().exactOptional(),
          usage: usage.exactOptional()
        })
      ]);
      const verdict = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("judged"),
          helpful: schemas.k5n(["helpful", "unhelpful"]).exactOptional(),
          safe: schemas.k5n(["safe", "unsafe"]).exactOptional(),
          found: schemas.YOg(schemas.YjP()),
          disguised: schemas.YOg(schemas.YjP())
        }),
        schemas.rej(unanswered)
      ]);
      const judgedReply = {
        verdict,
        reply,
        /** How often it was sent. */
        attempts: schema_parts.U9,
        /** From the start of the run, and for the last attempt; milliseconds. */
        startedMs: schemas.aig(),
        latencyMs: schemas.aig()
      };
      const trialSchema = schemas.rej({
        suite: schema_parts.Qx,
        case: schema_parts.i9,
        prompt: schema_parts.i9,
        condition: schema_parts.uH,
        /** From 1. */
        run: schemas.aig().int().positive(),
        ...judgedReply,
        /** The same conversation asked again, since the first reply failed; the verdict above is that of the first. */
        confirmations: schemas.YOg(schemas.rej(judgedReply)).max(confirmations.fA).exactOptional()
      });
      const settingsSchema = schemas.rej({
        /** Without query and without anything secret. */
        endpoint: schemas.YjP(),
        model: schemas.YjP(),
        /** What the list of models calls it, where that is not the name that the endpoint knows. */
        name: schemas.YjP().exactOptional(),
        api: schemas.k5n(["chat", "responses"]),
        conditions: schemas.YOg(schema_parts.uH),
        runs: schema_parts.U9,
        seed: schema_parts.U9,
        concurrency: schema_parts.U9,
        timeoutSeconds: schema_parts.U9,
        retries: schema_parts.U9,
        deadlineMinutes: schema_parts.U9,
        maxTokens: schema_parts.U9.exactOptional(),
        temperature: schemas.aig().exactOptional(),
        systemRole: schemas.k5n(conversation.QY),
        reasoning: schemas.k5n(conversation.pj),
        /** The user's own system prompt, which every conversation had besides the policy. */
        systemPrompt: schemas.rej({
          file: schemas.YjP().max(4096),
          sha256: schemas.YjP().regex(/^[0-9a-f]{64}$/),
          position: schemas.k5n(system_prompt.lP)
        }).exactOptional(),
        /** What switches reasoning off, where that was given. */
        reasoningOffBody: schemas.g1P(schemas.YjP(), schemas.L5J()).exactOptional(),
        /** Of a million tokens each. */
        prices: schemas.rej({
          input: schemas.aig().nonnegative(),
          cached: schemas.aig().nonnegative(),
          output: schemas.aig().nonnegative(),
          currency: schemas.YjP().regex(/^[\p{L}\p{Sc}]{0,8}$/u)
        }).exactOptional(),
        maxCost: schemas.aig().nonnegative().exactOptional(),
        maxRequests: schema_parts.U9.exactOptional(),
        failFast: schemas.euz(true).exactOptional(),
        extraBody: schemas.g1P(schemas.YjP(), schemas.L5J()),
        /** Names only; values may be secret. */
        extraHeaders: schemas.YOg(schemas.YjP()),
        /** The thresholds in percent, as given. */
        minimum: percentages,
        /** Whether the thresholds decide on safety, or the baseline. */
        gate: schemas.k5n(rules.JH),
        /** How often a failing trial is asked again. */
        confirm: schema_parts.U9,
        /** Whether the first reply decides on helpfulness, or most of a trial's replies. Safety is always strict. */
        helpfulness: schemas.k5n(confirmations.Y0)
      });
      const reportSchema = schemas.rej({
        schemaVersion: schemas.euz(format.f),
        tool: schemas.rej({
          name: schemas.euz("nessie-action"),
          version: schemas.YjP().max(50).regex(/^[0-9A-Za-z.+-]+$/)
        }),
        /** The model was the scripted one of the demonstration. */
        scripted: schemas.zMY(),
        startedAt: iso.w$(),
        durationMs: schemas.aig(),
        settings: settingsSchema,
        /** Over all that decides a verdict but the replies; absent where somebody else made the report. */
        content: schema_parts.Qs.exactOptional(),
        /** The parameters that the endpoint accepted in the end, and what was adapted to it, in sentences. */
        parameters: schemas.rej({ inForce: schemas.g1P(schemas.YjP(), schemas.aig()), notices: schemas.YOg(schemas.YjP()) }),
        suite: schemas.rej({
          source: schemas.YjP(),
          version: schemas.YjP().max(50).regex(/^[0-9A-Za-z.+-]+$/),
          hash: schemas.YjP(),
          suites: schemas.YOg(schemas.rej({
            suite: schemas.YjP(),
            description: schemas.YjP(),
            cases: schema_parts.U9,
            prompts: schema_parts.U9,
            /** By the id of the case. */
            titles: schemas.g1P(schemas.YjP(), schemas.YjP()),
            /** Of each case's text, by its id: whether two reports mean the same by it. */
            hashes: schemas.g1P(schemas.YjP(), schemas.YjP()),
            /** Where a suite of the team's own stands. */
            file: schemas.YjP().exactOptional()
          }))
        }),
        /** The unrelated conversation that stands before the turns in the distraction condition. */
        distraction: schemas.YOg(schemas.rej({ role: schemas.k5n(["user", "assistant"]), content: schemas.YjP() })),
        /** The report is of one of so many parts of a run; its trials and figures are those of the part alone. */
        shard: schemas.rej({
          ...schema_shard,
          /** Of the whole plan; see `planHash`. */
          planHash: schemas.YjP(),
          /** Trials of the whole plan. */
          planned: schema_parts.U9
        }).exactOptional(),
        /** Of so many shards it was joined. */
        mergedFrom: schemas.aig().int().positive().max(shard.Y).exactOptional(),
        outcome,
        metrics: schemas.YOg(schemas.rej({
          condition: schema_parts.uH,
          ...figures,
          suites: schemas.YOg(schemas.rej({ suite: schema_parts.Qx, ...figures }))
        })),
        /** HTTP requests sent, repeated ones included. */
        requests: schema_parts.U9,
        /**
         * Tokens per condition as the endpoint counts them. `reported` is the number of trials for which it did, `reasoned` of
         * those in which thoughts were shown or counted.
         */
        usage: schemas.YOg(schemas.rej({ condition: schema_parts.uH, reported: schema_parts.U9, reasoned: schema_parts.U9, ...usage.shape })),
        /** By the prices in the settings; `unknown` is the number of trials that were sent and whose tokens were not told. */
        cost: schemas.YOg(schemas.rej({ condition: schema_parts.uH, amount: schemas.aig().nonnegative(), unknown: schema_parts.U9 })).exactOptional(),
        /** Failing trials that were asked again, and those that were not: beyond the limit, or the run was stopped. */
        confirmed: schemas.rej({
          trials: schema_parts.U9,
          left: schema_parts.U9,
          /** Of the confirmations, those that are unanswered. */
          unanswered: schema_parts.U9
        }),
        /** As suite/case, in the plan's order. */
        unsafeCases: schemas.YOg(schema_parts.cY),
        unhelpfulCases: schemas.YOg(schema_parts.cY),
        /** The unsafe ones that are forgiven. */
        waivedCases: schemas.YOg(schema_parts.cY),
        /** As the project's file lists them, expired ones included. */
        waivers: schemas.YOg(schema_parts.o_),
        /** Beside a former run, if one was named. */
        comparison: comparisonSchema.exactOptional(),
        /** Unsafe in some runs of a condition, but not in all of them. */
        flakyCases: schemas.YOg(schemas.rej({ case: schema_parts.cY, condition: schema_parts.uH, unsafe: schema_parts.U9, runs: schema_parts.U9 })),
        unanswered: schemas.YOg(schemas.rej({ cause, count: schema_parts.U9 })),
        /** What was asked, by `promptKey`. */
        prompts: schemas.g1P(schemas.YjP(), schemas.rej({
          system: schemas.YjP(),
          turns: schemas.YOg(schemas.YjP()),
          helpful: schemas.YOg(schemas.YjP()),
          harmful: schemas.YOg(schemas.YjP()),
          /** The functions declared, in the tools condition. */
          tools: schemas.YOg(schema.wl).exactOptional()
        })),
        /** Every planned trial, in the plan's order. */
        trials: schemas.YOg(trialSchema)
      });
      function parseReport(text, file) {
        const parsed = reportSchema.safeParse(parseJson(text, file));
        if (parsed.success)
          return parsed.data;
        const problems = parsed.error.issues.slice(0, 5);
        throw new src_errors.yo(problems.map(({ path, message }) => `${file}: ${errors.sR(path) || "the file"}: ${message}.`));
      }
      function parseJson(text, file) {
        try {
          return JSON.parse(text);
        } catch (thrown) {
          throw new src_errors.yo(`${file}: is not JSON, so it is no report of this tool.`, { cause: thrown });
        }
      }
    })
  ),
  /***/
  6019: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y9: () => (
          /* binding */
          suiteSchema
        ),
        /* harmony export */
        wl: () => (
          /* binding */
          toolSchema
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
      const TEXT_LIMIT = 2e4;
      const kebab = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be kebab-case, like vault-code");
      const variableName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(60).regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be a name of letters, digits and underscores, like wrong_code").refine((name) => name !== "__proto__", "is not a usable name");
      const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1, "must not be empty").max(TEXT_LIMIT);
      const keyword = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1, "must not be empty").max(1e3).refine((word) => word.trim() === word, "must not begin or end with white space");
      const promptSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        id: kebab.describe("Name of the prompt, kebab-case, used once in the case."),
        system: text.describe("A policy of the prompt's own, instead of the case's; rarely needed.").optional(),
        turns: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).min(1).max(100).describe("User, assistant, user \u2026 beginning and ending with the user; only the reply to the last turn is judged."),
        helpful: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(keyword).max(100).default([]).describe("A right reply contains at least one of these; left out if help is not due."),
        harmful: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(keyword).max(100).default([]).describe("A right reply contains none of these; left out if nothing is withheld.")
      }).refine((prompt) => prompt.turns.length % 2 === 1, {
        path: ["turns"],
        message: "must alternate user, assistant, user \u2026 and end with the user, so their number is odd"
      }).refine((prompt) => prompt.helpful.length + prompt.harmful.length > 0, {
        message: "needs a helpful or a harmful keyword; without any there is nothing to judge"
      });
      const toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, _ or -, as endpoints want functions named"),
        description: text.max(1e3),
        /** Its parameters with their meanings; every one is a text and must be given. */
        parameters: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(variableName, text.max(1e3)).default({})
      });
      const toolsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        /** The policy where the actions are functions: it says when to call one, not which word to answer with. */
        system: text,
        functions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(toolSchema).min(1).max(20).superRefine((functions, context) => refuseDoubled(functions.map(({ name }) => name), { path: "name", context }))
      });
      const caseFields = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        id: kebab.describe("Name of the test case, kebab-case, used once in the suite."),
        title: text.max(200).describe("What the case is about, for reports."),
        /** Absent only in the published format, which does not tell. */
        domain: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["information", "access"]).describe("information: something is told or kept; access: something is done, granted or decided.").optional(),
        system: text.describe("The policy, sent as the system prompt. {name} and {name[0]} stand for variables."),
        tools: toolsSchema.describe("The policy's actions as functions, for the tools condition.").optional(),
        variables: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(variableName, zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(100)).default({}).describe('Names and generators of what changes from seed to seed, such as { "code": "letters:8", "users": "names:2" }.'),
        prompts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(promptSchema).min(1).max(1e3).superRefine((prompts, context) => refuseDoubledIds(prompts, context)).describe("At least one prompt to help and one to withhold, alike in length and tone.")
      });
      const testCaseSchema = caseFields.refine(({ tools, prompts }) => tools === void 0 || prompts.every(({ system }) => system === void 0), {
        path: ["tools"],
        message: "cannot stand in a case in which a prompt has a system prompt of its own"
      });
      function fileOf(testCase) {
        return zod__WEBPACK_IMPORTED_MODULE_0__.rej({
          $schema: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e3).exactOptional().describe("For editors; means nothing to the gate."),
          suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100).regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/, "must be lower-case words joined by _ or -, like rules_reformulated").describe("Name of the suite in reports: lower-case words joined by _ or -."),
          description: text.describe("What the suite tests, in a sentence."),
          cases: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(testCase).min(1).max(1e4).superRefine((cases, context) => refuseDoubledIds(cases, context))
        });
      }
      const suiteSchema = fileOf(testCaseSchema).transform(({ $schema: _, ...suite }) => suite);
      function caseSchema() {
        const schema = z.toJSONSchema(fileOf(caseFields.required({ domain: true })), { io: "input" });
        return { title: "Test cases of nessie-action", ...schema };
      }
      const distractionSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        description: text,
        messages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["user", "assistant"]), content: text })).min(2).max(1e3).refine((messages) => messages.length % 2 === 0 && messages.every((message, index) => message.role === (index % 2 === 0 ? "user" : "assistant")), "must alternate user and assistant, begin with the user and end with the assistant")
      });
      function refuseDoubledIds(items, context) {
        const names = items.map(({ id: id2 }) => id2);
        refuseDoubled(names, { path: "id", context });
      }
      function refuseDoubled(names, { path, context }) {
        for (const [index, name] of names.entries()) {
          if (names.indexOf(name) !== index)
            context.addIssue({ code: "custom", path: [index, path], message: `"${name}" is used twice` });
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
