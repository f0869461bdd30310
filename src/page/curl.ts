import { shellQuoted, visibleJson } from "../report/render/escape.ts";
import { messagesOf } from "../suite/messages.ts";
import type { PageAsked, PageData, PageModel, PageTrial } from "./page-data-types.ts";

/** What was asked, and how. */
export type PageAsking = Pick<PageTrial, "model" | "condition" | "asked">;

/** The unrelated conversation before the turns; empty in most conditions. */
export function unrelatedBefore(
  { models }: PageData,
  { model, condition }: PageAsking,
): PageModel["distraction"] {
  return condition === "distraction" ? (models[model]?.distraction ?? []) : [];
}

/**
 * The request as a command for a POSIX shell, on one line; the key comes from a variable. Undefined if the report lacks the
 * prompt or where it was sent. Nothing in it is special to the shell, to curl or to a terminal.
 */
export function curlLine(data: PageData, asking: PageAsking): string | undefined {
  const request = data.models[asking.model]?.requests[asking.condition];
  const asked = asking.asked === undefined ? undefined : data.asked[asking.asked];
  if (request === undefined || asked === undefined) return undefined;
  const text = (place: number): string => data.texts[place] ?? "";
  const messages = messagesOf({
    system: text(asked.system),
    systemRole: request.systemRole,
    before: unrelatedBefore(data, asking).map(([role, place]) => ({ role, content: text(place) })),
    turns: asked.turns.map(text),
  });
  const body = { ...request.body, [request.field]: messages, ...declared(asked, text) };
  return [
    // Without it, brackets in an address would be patterns.
    `curl --globoff ${shellQuoted(request.url)}`,
    `-H 'Content-Type: application/json' -H "Authorization: Bearer $NESSIE_API_KEY"`,
    // Unlike --data, it never reads a file.
    `--data-raw ${shellQuoted(visibleJson(body))}`,
  ].join(" ");
}

function declared({ declared: place }: PageAsked, text: (place: number) => string): object {
  return place === undefined ? {} : { tools: JSON.parse(text(place)) };
}
