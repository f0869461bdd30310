const id = 778;
const ids = [778];
const modules = {
  /***/
  2778: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        doctorCommand: () => (
          /* binding */
          doctorCommand
        )
      });
      var client = __webpack_require__(6008);
      var examine = __webpack_require__(1636);
      var endpoint_probes = __webpack_require__(304);
      var gate_run = __webpack_require__(1562);
      var src_inputs = __webpack_require__(1332);
      var src_models = __webpack_require__(3125);
      var report_escape = __webpack_require__(6209);
      var src_settings = __webpack_require__(6212);
      var surroundings = __webpack_require__(223);
      var conversation = __webpack_require__(1587);
      ;
      function previewLines(endpoint, { trials, systemPrompt }, { conditions, ...setting }) {
        const previews = conditions.flatMap((condition) => {
          const trial = trials.find((one) => one.condition === condition);
          const asking = trial && (0, conversation.zU)(trial.prompt, { ...setting, condition, systemPrompt });
          return asking ? [{ condition, preview: endpoint.preview(asking) }] : [];
        });
        const [first] = previews;
        if (first === void 0)
          return [];
        const { url, headers, body } = first.preview;
        return [
          `
What a run would send, ${first.condition} first:`,
          `  POST ${(0, report_escape.tL)(url)}`,
          ...Object.entries(headers).map(([name, value]) => `  ${name}: ${(0, report_escape.tL)(value)}`),
          ...bodyLines(body),
          ...previews.slice(1).flatMap(({ condition, preview }) => [
            `  different in ${condition}:`,
            ...bodyLines(differenceOf(preview, body))
          ])
        ];
      }
      function differenceOf({ body }, first) {
        const entries = Object.entries(body).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(first[name]));
        return Object.fromEntries(entries);
      }
      const CONTENT_SHOWN = 60;
      function bodyLines(body) {
        return Object.entries(body).flatMap(([name, value]) => Array.isArray(value) ? [
          `    ${name}:`,
          ...value.map((item) => `      ${(0, report_escape.tL)(JSON.stringify(item, shortened), 400)}`)
        ] : [`    ${name}: ${(0, report_escape.tL)(JSON.stringify(value))}`]);
      }
      function shortened(key, value) {
        if (key !== "content" || typeof value !== "string" || value.length <= CONTENT_SHOWN)
          return value;
        return `${value.slice(0, CONTENT_SHOWN)}… (${value.length} characters)`;
      }
      ;
      const UNWATCHED = {
        planned: () => {
        },
        confirming: () => {
        },
        progressed: () => {
        },
        finished: () => {
        }
      };
      async function doctorCommand(inputs) {
        const cancelled = (0, surroundings.WN)();
        const around = (0, surroundings.i5)(cancelled.signal, UNWATCHED);
        try {
          const models = await (0, src_models.W)(inputs, around.suiteFiles);
          (0, src_models.A)(models, (0, src_inputs.o5)("api-key").environment?.join(" or ") ?? "The key");
          const plan = await (0, gate_run.nY)(inputs, around);
          const ready = [];
          for (const [place, one] of models.entries()) {
            if (place > 0)
              console.log();
            ready.push(await seeModel(one, plan, around));
          }
          return ready.every(Boolean) ? 0 : 1;
        } catch (thrown) {
          if (!cancelled.signal.aborted)
            throw thrown;
          console.log("Stopped before everything was asked.");
          return 1;
        } finally {
          cancelled.release();
        }
      }
      async function seeModel(inputs, plan, around) {
        const { environment, cancelled: signal } = around;
        const endpoint = (0, client.N)((0, src_settings.h6)(inputs), environment);
        try {
          console.log(`${(0, report_escape.tL)(inputs.model)} at ${inputs.endpoint.origin + inputs.endpoint.pathname}
`);
          const patient = { inputs, plan, endpoint, environment, signal };
          const findings = await diagnose(patient);
          const redact = (0, src_settings.y)(inputs);
          const { conditions } = inputs;
          const preview = previewLines(endpoint, plan, { ...settingOf(patient), conditions });
          console.log(redact([...linesOf(findings), ...preview].join("\n")));
          const ready = !findings.some(({ level }) => level === "fatal");
          console.log(`
${ready ? "Ready for a run." : "Not ready for a run."}`);
          return ready;
        } finally {
          await endpoint.close();
        }
      }
      async function diagnose(patient) {
        const { inputs, endpoint, signal } = patient;
        const probes = (0, endpoint_probes.t2)({ ...settingOf(patient), conditions: [...inputs.conditions, "no-reasoning"] });
        const findings = await seeRole(await (0, examine.s)(endpoint, probes, signal), probes, patient);
        const answered = isAnswered(findings);
        const optional = !inputs.conditions.includes("no-reasoning") && inputs.reasoning !== "off";
        return [
          ...findings.map((one) => grave(optional && one.about === "reasoning" ? mild(one) : one)),
          ...answered ? [tokenLimitOf(endpoint), ...await samplingOf(probes.slice(0, 1), patient)] : [],
          ...endpoint.notices().map((words) => ({ level: "note", about: "adapted", words }))
        ];
      }
      async function seeRole(findings, probes, { endpoint, signal }) {
        const isDropped = ({ about, level }) => about === "system prompt" && level === "note";
        if (!findings.some(isDropped))
          return findings;
        const blamed = await (0, examine.B)(endpoint, probes, signal);
        return findings.map((one) => isDropped(one) ? blamed ?? one : one);
      }
      function mild(finding) {
        return finding.level === "fatal" ? { ...finding, level: "note" } : finding;
      }
      function grave(finding) {
        return finding.about === "connection" && finding.level === "note" ? { ...finding, level: "fatal" } : finding;
      }
      function settingOf({ inputs, plan }) {
        const { reasoning, "system-role": systemRole } = inputs;
        return { reasoning, systemRole, distraction: plan.loaded.distraction };
      }
      function tokenLimitOf(endpoint) {
        const name = Object.keys(endpoint.parametersInForce()).find((one) => one.startsWith("max_"));
        const words = name === void 0 ? "No token limit is sent by its own name." : `The token limit is sent as ${name}.`;
        return { level: "ok", about: "token limit", words };
      }
      async function samplingOf(probes, { inputs, environment, signal }) {
        const settings = {
          ...(0, src_settings.h6)(inputs),
          temperature: inputs.temperature ?? 0,
          seed: 1
        };
        const curious = (0, client.N)(settings, environment);
        try {
          const findings = await (0, examine.s)(curious, probes, signal);
          if (!findings.some(({ level }) => level === "ok"))
            return [];
          const accepted = curious.parametersInForce();
          return ["temperature", "seed"].map((name) => samplingLine(name, name in accepted, inputs));
        } finally {
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
          words: `Taken; a run sends it with ${how}. Whether it is heeded cannot be seen.`
        };
      }
      const MARKS = { ok: "ok   ", note: "note ", fatal: "FAULT" };
      function linesOf(lines) {
        return lines.map(({ level, about, words }) => `  ${MARKS[level]}  ${about.padEnd(13)}  ${(0, report_escape.tL)(words, 900)}`);
      }
      function isAnswered(findings) {
        return findings.some(({ level, about }) => level === "ok" && about === "connection");
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
  3548: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          slugsOf
        ),
        /* harmony export */
        f: () => (
          /* binding */
          modelName
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      function modelName({ settings }) {
        return settings.name ?? settings.model;
      }
      const LONGEST = 60;
      const DIGESTS = [8, 64];
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
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, digits);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
