import type { ReportedTrial } from "./report.ts";

/** What the model said and did, as one text: its words, then a line for each function it called. Empty if unanswered. */
export function spoken(reply: ReportedTrial["reply"]): string {
  if (reply.kind === "unanswered") return "";
  const calls = (reply.calls ?? []).map(
    (call) => `[calls ${call.name}${call.arguments.trim() === "" ? "" : ` ${call.arguments}`}]`,
  );
  return [reply.text, ...calls].filter((part) => part !== "").join("\n");
}
