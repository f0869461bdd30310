import type { Endpoint, Preview } from "../../endpoint/client.ts";
import { terminalLine } from "../../report/render/escape.ts";
import type { Plan } from "../../run/plan-run.ts";
import type { Condition } from "../../suite/conditions.ts";
import { buildRequest, type RequestSetting } from "../../suite/conversation.ts";

export interface PreviewSetting extends Omit<RequestSetting, "condition"> {
  readonly conditions: readonly Condition[];
}

/** The first request of a run in each condition; after the first condition only the differences. */
export function previewLines(
  endpoint: Pick<Endpoint, "preview">,
  { trials, systemPrompt }: Plan,
  { conditions, ...setting }: PreviewSetting,
): string[] {
  const previews = conditions.flatMap((condition) => {
    const trial = trials.find((candidate) => candidate.condition === condition);
    const request = trial && buildRequest(trial.prompt, { ...setting, condition, systemPrompt });
    return request ? [{ condition, preview: endpoint.preview(request) }] : [];
  });
  const [first] = previews;
  if (first === undefined) return [];
  const { url, headers, body } = first.preview;
  return [
    `\nWhat a run would send, ${first.condition} first:`,
    `  POST ${terminalLine(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${terminalLine(value)}`),
    ...bodyLines(body),
    ...previews
      .slice(1)
      .flatMap(({ condition, preview }) => [
        `  different in ${condition}:`,
        ...bodyLines(differenceOf(preview, body)),
      ]),
  ];
}

function differenceOf({ body }: Preview, first: Preview["body"]): Preview["body"] {
  const entries = Object.entries(body).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(first[name]),
  );
  return Object.fromEntries(entries);
}

const CONTENT_SHOWN = 60;

/** One line per field; only the beginning of messages. */
function bodyLines(body: Preview["body"]): string[] {
  return Object.entries(body).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [
          `    ${name}:`,
          ...value.map((item) => `      ${terminalLine(JSON.stringify(item, shortened), 400)}`),
        ]
      : [`    ${name}: ${terminalLine(JSON.stringify(value))}`],
  );
}

function shortened(key: string, value: unknown): unknown {
  if (key !== "content" || typeof value !== "string" || value.length <= CONTENT_SHOWN) return value;
  return `${value.slice(0, CONTENT_SHOWN)}… (${value.length} characters)`;
}
