import { createHash } from "node:crypto";
import { endpointSettings, redactorOf, reportSettings } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import type { Redact } from "../endpoint/redact.ts";
import { UserError } from "../errors.ts";
import type { PlaceBase } from "../gate/attribute.ts";
import { caseHashesOf } from "../gate/compare.ts";
import { keyOfPlace, type PromptPlace, placeOf } from "../gate/place.ts";
import type { ReportSettings } from "../report/schema.ts";
import type { ReportedAttribution } from "../report/schema-attribution.ts";
import { buildRequest } from "../suite/conversation.ts";
import { hashOf } from "../suite/hash.ts";
import type { LoadedSuites } from "../suite/load.ts";
import { markOf, refuseKeywords, type SystemPrompt } from "../suite/system-prompt.ts";
import { type Plan, suitesOf, systemPromptOf } from "./plan-run.ts";
import type { BaseSource, KnownBase, PlanFiles } from "./platform.ts";

/** What one model is compared with. */
export type ModelBase =
  /** No change is judged. */
  | { readonly kind: "none" }
  /** `why`: a sentence for the user, with the cure. */
  | { readonly kind: "unknown"; readonly why: string }
  | AskableBase;

/** Everything that the endpoint is sent without the change. */
export interface AskableBase {
  readonly kind: "known";
  readonly inputs: ModelInputs;
  readonly distraction: LoadedSuites["distraction"];
  readonly systemPrompt: SystemPrompt | undefined;
  readonly baseOf: (place: PromptPlace) => PlaceBase;
  readonly reported: Extract<ReportedAttribution["base"], { kind: "known" }>;
}

type PlanOfChange = Pick<Plan, "loaded" | "systemPrompt" | "whole">;

/** What a model's run is compared with. A base that cannot be read is unknown; nothing is rejected but faults of our own. */
export async function baseOfModel(
  inputs: ModelInputs,
  plan: PlanOfChange,
  source: BaseSource | undefined,
): Promise<ModelBase> {
  if (source === undefined || source.kind === "none") return { kind: "none" };
  const redact = redactorOf(inputs);
  if (source.kind === "unknown") return unknown(source.why, redact);
  try {
    const base = await knownBase(inputs, plan, source);
    return base.kind === "known" ? redacted(base, redact) : unknown(base.why, redact);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const [problem = "it cannot be read"] = thrown.problems;
    return unknown(`${source.name}: ${problem}`, redact);
  }
}

/** What an API or a file says may hold a secret. */
function unknown(why: string, redact: Redact): ModelBase {
  return { kind: "unknown", why: redact(why).replace(/\.$/, "") };
}

function redacted(base: AskableBase, redact: Redact): AskableBase {
  const { reported } = base;
  return { ...base, reported: { ...reported, model: redact(reported.model), name: redact(reported.name) } };
}

async function knownBase(
  head: ModelInputs,
  plan: PlanOfChange,
  source: KnownBase,
): Promise<Exclude<ModelBase, { kind: "none" }>> {
  const inputs = source.settingsOf(head);
  if ("why" in inputs) return { kind: "unknown", why: inputs.why };
  const { files, read } = recorded(source.files);
  // A case that the base's run leaves out can be asked there all the same.
  const { loaded } = await suitesOf({ ...inputs, suites: [] }, files);
  const systemPrompt = await systemPromptOf(inputs, files.promptFiles ?? files.suiteFiles);
  if (systemPrompt !== undefined) refuseKeywords(systemPrompt, plan.whole);
  const base = { inputs, distraction: loaded.distraction, systemPrompt };
  const { name, commit, isOwn } = source;
  const baseOf = basesOf(
    { inputs: head, ...plan, distraction: plan.loaded.distraction },
    { ...base, loaded },
  );
  if (isOwn && plan.whole.every((trial) => baseOf(placeOf(trial)).kind === "same"))
    return {
      kind: "unknown",
      why: `nothing that is tested differs from ${name}, so there is nothing to compare with`,
    };
  return {
    kind: "known",
    ...base,
    baseOf,
    reported: {
      kind: "known",
      name,
      ...(commit !== undefined && { commit }),
      model: inputs.model,
      hash: hashOf({
        settings: sentOf(reportSettings(inputs, systemPrompt)),
        cases: caseHashesOf(loaded),
        distraction: loaded.distraction,
      }),
      files: [...(source.configFile ? [source.configFile] : []), ...read()],
      ...(systemPrompt && { systemPrompt: markOf(systemPrompt) }),
    },
  };
}

/** The settings that change what the endpoint is sent, but for those of the job, which a job that merges need not know. */
function sentOf(settings: ReportSettings): Partial<ReportSettings> {
  const { model, api, maxTokens, temperature, systemRole, reasoning } = settings;
  const { systemPrompt, reasoningOffBody, extraBody } = settings;
  return {
    ...{ model, api, systemRole, reasoning, extraBody },
    ...(maxTokens !== undefined && { maxTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(systemPrompt && { systemPrompt }),
    ...(reasoningOffBody && { reasoningOffBody }),
  };
}

/** The same files; `read` lists those that were read, with their hashes. */
function recorded(files: PlanFiles): {
  readonly files: PlanFiles;
  readonly read: () => { path: string; sha256: string }[];
} {
  const seen = new Map<string, string>();
  const record = (path: string, text: string): string => {
    seen.set(path, createHash("sha256").update(text).digest("hex"));
    return text;
  };
  const { suiteFiles, projectFiles, promptFiles = suiteFiles } = files;
  const recording = <Files extends typeof promptFiles>(given: Files): Files => {
    const { read, readExact = read } = given;
    return {
      ...given,
      read: async (path) => record(path, await read(path)),
      readExact: async (path) => record(path, await readExact(path)),
    };
  };
  return {
    files: {
      suiteFiles: recording(suiteFiles),
      promptFiles: recording(promptFiles),
      projectFiles: {
        ...projectFiles,
        read: async (path) => {
          const file = await projectFiles.read(path);
          if (file.kind === "text") record(path, file.text);
          return file;
        },
      },
    },
    read: () => [...seen].map(([path, sha256]) => ({ path, sha256 })),
  };
}

/** One side of a comparison. */
interface Sent {
  readonly inputs: ModelInputs;
  readonly loaded: LoadedSuites;
  readonly distraction: LoadedSuites["distraction"];
  readonly systemPrompt?: SystemPrompt | undefined;
}

/** How well the base of each place is known, and whether anything that the endpoint is sent there differs. */
function basesOf(change: Sent & Pick<Plan, "whole">, base: Sent): AskableBase["baseOf"] {
  const trials = new Map(change.whole.map((trial) => [keyOfPlace(placeOf(trial)), trial]));
  const [ours, theirs] = [caseHashesOf(change.loaded), caseHashesOf(base.loaded)];
  const sameEndpoint = sentAlways(change.inputs) === sentAlways(base.inputs);
  return (place) => {
    const trial = trials.get(keyOfPlace(place));
    if (trial === undefined) throw new Error(`No trial is planned for ${keyOfPlace(place)}`);
    if (theirs[place.case] === undefined) return { kind: "no-case", how: "new" };
    if (theirs[place.case] !== ours[place.case]) return { kind: "no-case", how: "changed" };
    const conversation = ({ inputs, distraction, systemPrompt }: Sent): string => {
      const { "system-role": systemRole, reasoning } = inputs;
      const setting = { condition: place.condition, distraction, systemPrompt, systemRole, reasoning };
      return JSON.stringify(buildRequest(trial.prompt, setting));
    };
    const isSame = sameEndpoint && conversation(change) === conversation(base);
    return { kind: isSame ? "same" : "differs" };
  };
}

/** What every request has besides its conversation, and where it goes. */
export function sentAlways(inputs: ModelInputs): string {
  const { baseUrl, apiKey, model, api, maxTokens, temperature, reasoningOff, extraBody, extraHeaders } =
    endpointSettings(inputs);
  const where = [inputs.endpointName, baseUrl, apiKey, extraHeaders];
  return JSON.stringify([where, model, api, maxTokens, temperature, reasoningOff, extraBody]);
}
