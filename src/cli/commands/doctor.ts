import { endpointSettings, redactorOf } from "../../config/derive-settings.ts";
import type { SharedInputs } from "../../config/inputs.ts";
import { requireKeys } from "../../config/keys.ts";
import { type ModelInputs, modelsOf } from "../../config/models.ts";
import { connect, type Endpoint, type Preview } from "../../endpoint/client.ts";
import { type Finding, probeWithoutSystemRole, sendProbes } from "../../endpoint/preflight.ts";
import { type Probe, probesFor } from "../../endpoint/probes.ts";
import type { Environment } from "../../endpoint/proxy.ts";
import { type Redact, redactedFields } from "../../endpoint/redact.ts";
import type { EndpointSettings } from "../../endpoint/settings.ts";
import { nodePlatform } from "../../platform/node.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { type Plan, planRun } from "../../run/plan-run.ts";
import type { Platform } from "../../run/platform.ts";
import type { ModelRequest, RequestSetting } from "../../suite/conversation.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { NO_PROGRESS } from "../progress-bar.ts";
import { requireAll } from "../require-all.ts";
import { CLI_KEY, settingsOf } from "../settings.ts";
import { previewLines } from "./preview.ts";

/** `nessie doctor`: asks the endpoint what it understands and shows what a run would send; resolves to 0 or 1. */
export async function doctorCommand({ values }: Invocation, context: CommandContext): Promise<number> {
  const inputs = await settingsOf(values, context, "sends");
  const { signal, release } = context.cancellation();
  const platform = nodePlatform(signal, NO_PROGRESS, context);
  try {
    const models = modelsOf(inputs);
    await requireAll([() => requireKeys(models, CLI_KEY)], [() => planRun(inputs, platform)]);
    const plan = await planRun(inputs, platform);
    const examined: Examined[] = [];
    for (const [index, model] of models.entries()) {
      if (index > 0) context.print();
      examined.push(await examineModel(model, { plan, platform, print: context.print }));
    }
    const ready = examined.every((one) => one.ready);
    if (context.json) context.result(JSON.stringify({ ready, models: examined }, undefined, 2));
    return ready ? 0 : 1;
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
    context.print("Stopped before all checks were done.");
    return 1;
  } finally {
    release();
  }
}

interface Examined {
  readonly model: string;
  readonly endpoint: string;
  /** Whether a run can be sent to it. */
  readonly ready: boolean;
  readonly findings: readonly Line[];
}

/** Prints what is known of one model, and resolves to it. */
async function examineModel(
  inputs: ModelInputs,
  {
    plan,
    platform,
    print,
  }: { readonly plan: Plan; readonly platform: Platform } & Pick<CommandContext, "print">,
): Promise<Examined> {
  const { environment, cancelled: signal } = platform;
  const endpoint = connect(endpointSettings(inputs), environment);
  try {
    const address = inputs.endpoint.origin + inputs.endpoint.pathname;
    print(`${terminalLine(inputs.model)} at ${address}\n`);
    const context = { inputs, plan, endpoint, environment, signal };
    const findings = await diagnose(context);
    // Also the keys of other endpoints.
    const redact = redactorOf(inputs);
    const { conditions } = inputs;
    const shown = { preview: (request: ModelRequest) => redactedPreview(endpoint.preview(request), redact) };
    const preview = previewLines(shown, plan, { ...settingOf(context), conditions });
    print(redact([...linesOf(findings, redact), ...preview].join("\n")));
    const ready = !findings.some(({ level }) => level === "fatal");
    print(`\n${ready ? "Ready for a run." : "Not ready for a run."}`);
    return {
      model: redact(inputs.model),
      endpoint: redact(address),
      ready,
      findings: findings.map((finding) => ({ ...finding, message: redact(finding.message) })),
    };
  } finally {
    await endpoint.close();
  }
}

interface DoctorContext {
  readonly inputs: ModelInputs;
  readonly plan: Plan;
  readonly endpoint: Endpoint;
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

export interface Line {
  readonly level: Finding["level"];
  readonly about: string;
  readonly message: string;
}

/** The preflight of a run with these inputs, and whether reasoning can be turned off and temperature and seed are accepted. */
async function diagnose(context: DoctorContext): Promise<Line[]> {
  const { inputs, endpoint, signal } = context;
  const probes = probesFor({ ...settingOf(context), conditions: [...inputs.conditions, "no-reasoning"] });
  const findings = await checkRole(
    await sendProbes(endpoint, probes, { signal, model: inputs.model }),
    probes,
    context,
  );
  const answered = isAnswered(findings);
  const optional = !inputs.conditions.includes("no-reasoning") && inputs.reasoning !== "off";
  return [
    ...findings.map((finding) =>
      upgrade(optional && finding.about === "reasoning" ? downgrade(finding) : finding),
    ),
    ...(answered ? [tokenLimitOf(endpoint), ...(await samplingOf(probes.slice(0, 1), context))] : []),
    ...endpoint.notices().map((message) => ({ level: "note", about: "adapted", message }) as const),
  ];
}

/** If the system prompt was not followed, checks whether its role is to blame. */
async function checkRole(
  findings: readonly Finding[],
  probes: readonly Probe[],
  { endpoint, signal }: DoctorContext,
): Promise<readonly Finding[]> {
  const isDropped = ({ about, level }: Finding): boolean => about === "system prompt" && level === "note";
  if (!findings.some(isDropped)) return findings;
  const blamed = await probeWithoutSystemRole(endpoint, probes, signal);
  return findings.map((finding) => (isDropped(finding) ? (blamed ?? finding) : finding));
}

/** A fault in something that no condition needs does not stop a run. */
function downgrade(finding: Finding): Finding {
  return finding.level === "fatal" ? { ...finding, level: "note" } : finding;
}

/** Without an answer nothing is known. */
function upgrade(finding: Finding): Finding {
  return finding.about === "connection" && finding.level === "note"
    ? { ...finding, level: "fatal" }
    : finding;
}

function settingOf({ inputs, plan }: DoctorContext): Omit<RequestSetting, "condition"> {
  const { reasoning, "system-role": systemRole } = inputs;
  return { reasoning, systemRole, distraction: plan.loaded.distraction };
}

function tokenLimitOf(endpoint: Endpoint): Line {
  const name = Object.keys(endpoint.parametersInForce()).find((parameter) => parameter.startsWith("max_"));
  const message =
    name === undefined ? "No token limit is sent by its own name." : `The token limit is sent as ${name}.`;
  return { level: "ok", about: "token limit", message };
}

/** Sends one more request, with temperature and seed, which a run does not send by default. */
async function samplingOf(
  probes: readonly Probe[],
  { inputs, environment, signal }: DoctorContext,
): Promise<Line[]> {
  const settings: EndpointSettings = {
    ...endpointSettings(inputs),
    temperature: inputs.temperature ?? 0,
    seed: 1,
  };
  const sampling = connect(settings, environment);
  try {
    const findings = await sendProbes(sampling, probes, { signal, model: inputs.model });
    if (!findings.some(({ level }) => level === "ok")) return [];
    const accepted = sampling.parametersInForce();
    return (["temperature", "seed"] as const).map((name) => samplingLine(name, name in accepted, inputs));
  } finally {
    await sampling.close();
  }
}

function samplingLine(
  name: "temperature" | "seed",
  accepted: boolean,
  { "extra-body": extra }: SharedInputs,
): Line {
  if (name in extra) return { level: "ok", about: name, message: "Set by extra-body." };
  if (!accepted) return { level: "note", about: name, message: "Rejected; a run leaves it out." };
  const how = name === "seed" ? `--extra-body '{"seed": 1}'` : "--temperature";
  return {
    level: "ok",
    about: name,
    message: `Accepted; a run sends it with ${how}. Whether the endpoint uses it cannot be seen.`,
  };
}

const MARKS = { ok: "ok   ", note: "note ", fatal: "FAULT" } as const satisfies Record<Line["level"], string>;

/** Findings for a terminal. Redacted before they are shortened, since half a secret would not be found. */
export function linesOf(lines: readonly Line[], redact: Redact): string[] {
  return lines.map(
    ({ level, about, message }) =>
      `  ${MARKS[level]}  ${about.padEnd(13)}  ${terminalLine(redact(message), 900)}`,
  );
}

function redactedPreview({ url, headers, body }: Preview, redact: Redact): Preview {
  const named = Object.entries(headers).map(([name, value]) => [redact(name), redact(value)]);
  return { url: redact(url), headers: Object.fromEntries(named), body: redactedFields(body, redact) };
}

function isAnswered(findings: readonly Finding[]): boolean {
  return findings.some(({ level, about }) => level === "ok" && about === "connection");
}
