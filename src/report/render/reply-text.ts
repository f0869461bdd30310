import type { ReportedTrial } from "../schema.ts";

/**
 * What the model said and did, as one text: its words, a line for each function it called, and whatever else it said. Empty
 * if unanswered.
 */
export function spoken(reply: ReportedTrial["reply"]): string {
  if (reply.kind === "unanswered") return "";
  const calls = (reply.calls ?? []).map(
    (call) => `[calls ${call.name}${call.arguments.trim() === "" ? "" : ` ${call.arguments}`}]`,
  );
  const others = (reply.others ?? []).map((text) => `[also in the answer: ${text}]`);
  const broken = reply.finish === "broken" && reply.ending ? [`[not a whole reply: ${reply.ending}]`] : [];
  return [reply.text, ...calls, ...others, ...broken].filter((part) => part !== "").join("\n");
}
