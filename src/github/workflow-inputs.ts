import * as z from "zod";
import { readYaml, type YamlData, type YamlPath } from "../suite/yaml.ts";

/** A step that runs this action, or may. */
interface Step {
  readonly job: Job;
  readonly path: YamlPath;
  readonly condition: string | undefined;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What is looked for in a workflow's file. */
export interface WantedInputs {
  /** What messages call the file. */
  readonly file: string;
  /** The id of the job; undefined if any may be it. */
  readonly job?: string | undefined;
  /** What a step calls the action, as `owner/name` or `owner/name/merge`; undefined if it is part of this repository. */
  readonly action?: string | undefined;
  /** The inputs that matter, with what the run was given; empty if nothing. */
  readonly given: ReadonlyMap<string, string>;
  /** Those that no message may quote. */
  readonly secret: ReadonlySet<string>;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const stepSchema = z.object({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()).nullish(),
  if: scalar.nullish(),
});
const jobSchema = z.object({
  steps: z.array(z.unknown()).nullish(),
  strategy: z.object({ matrix: z.unknown().optional() }).nullish(),
  environment: z.unknown().optional(),
});
type Job = z.infer<typeof jobSchema>;
const workflowSchema = z.object({ jobs: z.record(z.string(), z.unknown()) });

/**
 * Why the inputs of a run may be others without a change that leaves the workflow's file alone: one is made while the
 * workflow runs, by what a change can write. A sentence with its cure, without the full stop; undefined if they are the same.
 */
export function whyNotFixed(text: string, wanted: WantedInputs): string | undefined {
  const { file, given } = wanted;
  const yaml = readYaml(text);
  const parsed = yaml.kind === "data" ? workflowSchema.safeParse(yaml.data).data : undefined;
  if (yaml.kind !== "data" || parsed === undefined)
    return `${file} cannot be read as a workflow, so it is not known which inputs the base has; write it without aliases and tags`;
  const steps = stepsOf(parsed.jobs, wanted);
  if (steps.length === 0)
    return `no step of ${file} runs the action itself, but a reusable workflow or another action, so it is not known which inputs the base has; call the action in a step of the workflow`;
  for (const [name, value] of given) {
    const why = whyInput(name, value, { yaml, steps, wanted });
    if (why !== undefined) return why;
  }
  return undefined;
}

function stepsOf(jobs: Readonly<Record<string, unknown>>, { job: wanted, action }: WantedInputs): Step[] {
  return Object.entries(jobs).flatMap(([id, value]) => {
    const job = jobSchema.safeParse(value).data;
    if (job === undefined || (wanted !== undefined && id !== wanted)) return [];
    return (job.steps ?? []).flatMap((one, index) => {
      const step = stepSchema.safeParse(one).data;
      if (step === undefined || !mayRun(step.uses, action)) return [];
      const path = ["jobs", id, "steps", index];
      const condition = step.if == null ? undefined : String(step.if);
      return [{ job, path, condition, inputs: step.with ?? {} }];
    });
  });
}

function mayRun(uses: string, action: string | undefined): boolean {
  if (action === undefined) return true;
  return uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}

interface Found {
  readonly yaml: YamlData;
  readonly steps: readonly Step[];
  readonly wanted: WantedInputs;
}

/** One input of all steps that may be the run's own. */
function whyInput(name: string, given: string, { yaml, steps, wanted }: Found): string | undefined {
  const { file, secret } = wanted;
  const written = steps.flatMap((step) => {
    // The runner does not tell case apart.
    const key = Object.keys(step.inputs).find((one) => one.toLowerCase() === name);
    return key === undefined ? [] : [{ step, text: yaml.textOf([...step.path, "with", key]) ?? "" }];
  });
  const moving = written.find(({ step, text }) => !isFixed(text, step.job));
  if (moving !== undefined) {
    const shown = secret.has(name) ? "an expression" : JSON.stringify(shortened(moving.text.trim()));
    return `${name} is ${shown} in ${file}, which a change may decide; ${cureOf(name)}`;
  }
  const texts = [...new Set(written.map(({ text }) => text.trim()))];
  const isAmong = texts.some((text) => text.includes("${{") || sameText(text, given));
  if (given.trim() !== "" && !isAmong)
    return `${name} is not what a step of ${file} gives, so it is not known what the base has; ${cureOf(name)}`;
  const isChosen = texts.length > 1 || written.length < steps.length;
  const chooser = isChosen && steps.find(({ condition, job }) => !isFixedCondition(condition, job));
  if (!chooser) return undefined;
  return `several steps of ${file} give ${name}, and a change may decide which of them runs; use one step for each job`;
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}

function cureOf(name: string): string {
  return name === "model" ? "name the model in nessie.yml" : "write it literally there";
}

const SHOWN = 100;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** What GitHub says of the project and the job, whatever the change. Not its commit or number: those are the change's own. */
const OF_PROJECT = [
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "repository_visibility",
  "server_url",
  "api_url",
  "graphql_url",
  "workflow",
  "workspace",
  "job",
  "event_name",
  "base_ref",
  "token",
];

/** Whether every expression in a text has the same value without the change. */
function isFixed(text: string, job: Job): boolean {
  const expressions = [...text.matchAll(/\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g)];
  const rest = expressions.reduce((left, [whole]) => left.replace(whole, () => ""), text);
  return !rest.includes("${{") && expressions.every(([, inner = ""]) => isFixedExpression(inner, job));
}

function isFixedCondition(condition: string | undefined, job: Job): boolean {
  if (condition === undefined) return true;
  return condition.includes("${{") ? isFixed(condition, job) : isFixedExpression(condition, job);
}

/** Only operators and names whose value is known to stay; anything else may change. */
function isFixedExpression(expression: string, job: Job): boolean {
  const tokens =
    /'(?:[^']|'')*'|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*(?!\s*[([.\w-])|\d+(?:\.\d+)?|&&|\|\||[!=]=|[<>]=?|[!()]|\s+/y;
  for (let at = 0; at < expression.length; at = tokens.lastIndex) {
    tokens.lastIndex = at;
    const [token] = tokens.exec(expression) ?? [];
    if (token === undefined || (/^[A-Za-z_]/.test(token) && !isFixedName(token.toLowerCase(), job)))
      return false;
  }
  return true;
}

function isFixedName(name: string, job: Job): boolean {
  const [context, ...path] = name.split(".");
  switch (context) {
    case "true":
    case "false":
    case "null":
      return path.length === 0;
    case "vars":
    case "secrets":
      return path.length === 1 && isLiteral(job.environment);
    case "inputs":
    case "runner":
      return path.length === 1;
    case "matrix":
      return isLiteral(job.strategy?.matrix);
    case "github":
      return path.length === 1 && OF_PROJECT.includes(path[0] ?? "");
    default:
      return false;
  }
}

function isLiteral(value: unknown): boolean {
  return !(JSON.stringify(value) ?? "").includes("${{");
}
