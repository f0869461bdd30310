import type { Fields } from "../endpoint/fields.ts";
import { ReasoningSwitch } from "../endpoint/reasoning-control.ts";
import { buildBody } from "../endpoint/request-body.ts";
import { urlOf } from "../endpoint/settings.ts";
import type { Report, ReportSettings } from "../report/schema.ts";
import { type Condition, conditionNamed } from "../suite/conditions.ts";
import type { Tool } from "../suite/schema.ts";
import type { PageRequest } from "./page-data-types.ts";

const NOTHING_ASKED = { messages: [], reasoning: "default", tools: [] } as const;

/** What is sent in each condition of a report, but for the prompt; nothing if its endpoint is not an address of the web. */
export function requestsOf(report: Report): Readonly<Record<string, PageRequest>> {
  const { endpoint, conditions } = report.settings;
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) return {};
  return Object.fromEntries(conditions.map((condition) => [condition, requestIn(report, condition)]));
}

function requestIn(report: Report, condition: Condition): PageRequest {
  const { settings, parameters } = report;
  const { endpoint: baseUrl, api, systemRole, reasoningOffBody } = settings;
  const level = conditionNamed(condition).reasoning ?? settings.reasoning;
  const control = new ReasoningSwitch({
    api,
    baseUrl,
    ...(reasoningOffBody && { reasoningOff: reasoningOffBody }),
  });
  const switched = level === "off" && wasAdapted(report);
  const reasoning = switched ? {} : control.fieldsFor(level);
  const body = buildBody(NOTHING_ASKED, { parameters: parameters.inForce, reasoning }, settings);
  return {
    url: urlOf({ baseUrl, api }).href,
    systemRole,
    field: api === "chat" ? "messages" : "input",
    body,
    notes: [...notesOf(report, body), ...(switched ? [REASONING_NOTE] : [])],
  };
}

/** How functions are declared to an endpoint. */
export function declarations(tools: readonly Tool[], settings: ReportSettings): unknown {
  return buildBody({ ...NOTHING_ASKED, tools }, { parameters: {}, reasoning: {} }, settings).tools;
}

const REASONING_NOTE =
  "The line lacks the fields that switched reasoning off: the notices under “About the run” name them.";

/** Which fields the endpoint took in the end is told by a notice alone. */
function wasAdapted({ parameters }: Report): boolean {
  return parameters.notices.some((notice) => notice.startsWith("Reasoning is switched off by "));
}

function notesOf({ settings, scripted }: Report, body: Fields): string[] {
  const { systemPrompt, extraHeaders } = settings;
  return [
    ...(scripted ? ["The scripted model answers only while it runs."] : []),
    ...(systemPrompt === undefined
      ? []
      : [
          `The line lacks the text of ${systemPrompt.file}, which was sent ${systemPrompt.position} the policy.`,
        ]),
    ...(extraHeaders.length === 0
      ? []
      : [`The line lacks the extra headers, whose values are secret: ${extraHeaders.join(", ")}.`]),
    ...(JSON.stringify(body).includes("***") ? ["Secrets in the line are replaced by ***."] : []),
  ];
}
