import type { ReportedTrial } from "../schema.ts";

/** What the model said and did, as one text: its reply, a line for each function call, and all other texts. Empty if unanswered. */
export function replyText(reply: ReportedTrial["reply"]): string {
  if (reply.kind === "unanswered") return "";
  const calls = (reply.calls ?? []).map(
    (call) => `[calls ${call.name}${call.arguments.trim() === "" ? "" : ` ${call.arguments}`}]`,
  );
  const others = (reply.others ?? []).map((text) => `[also in the answer: ${text}]`);
  const broken = reply.finish === "broken" && reply.ending ? [`[not a whole reply: ${reply.ending}]`] : [];
  return [reply.text, ...calls, ...others, ...broken].filter((part) => part !== "").join("\n");
}
