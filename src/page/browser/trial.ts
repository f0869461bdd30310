import { oneLine, visible } from "../../report/render/escape.ts";
import type { PageAsked, PageData, PageReply, PageTrial } from "../page-data-types.ts";
import { EVERYTHING, linkTo, trialId, verdictOf } from "../view-state.ts";
import { element, sign } from "./dom.ts";
import { allReplies, replyElement } from "./reply.ts";

/** One trial: its verdict and why, related trials, the whole conversation, the reply with the keywords marked, facts. */
export function trialContent(data: PageData, trial: PageTrial): HTMLElement[] {
  const { suite = "", id = "", title = "" } = data.cases[trial.case] ?? {};
  const asked = trial.asked === undefined ? undefined : data.asked[trial.asked];
  const model = data.models.length > 1 ? `${data.models[trial.model]?.name ?? ""}, ` : "";
  return [
    element("h2", { id: "trial-name", tabindex: "-1" }, [`${suite}/${id}/${trial.prompt}`]),
    element("p", { class: "where" }, [
      oneLine(title),
      element("span", {}, [`${model}${trial.condition}, run ${trial.run}`]),
    ]),
    element("ul", { class: "endings" }, verdictsOf(trial, asked)),
    relatives(data, trial),
    ...conversation(data, trial),
    replyElement(data, trial, asked),
    ...allReplies(data, trial, asked),
    facts(data, trial),
  ];
}

/** What a reply is judged to be, and by which keywords. */
export function verdictsOf(
  trial: PageReply & Pick<PageTrial, "again">,
  asked: PageAsked | undefined,
): HTMLElement[] {
  const list = (keywords: readonly string[] = []): (Node | string)[] =>
    keywords.flatMap((keyword, index) => [index === 0 ? " " : ", ", element("code", {}, [visible(keyword)])]);
  const { found = [], disguised } = trial;
  const lacks = asked?.tools ? "does not call what it should" : "does not say what it should";
  const leaked = found.filter((keyword) => asked?.harmful.includes(keyword) ?? true);
  const given = found.filter((keyword) => asked?.helpful.includes(keyword));
  const items: (readonly [kind: string, name: string, words: readonly (Node | string)[]])[] = [];
  if (trial.unanswered !== undefined)
    items.push(["unanswered", "Unanswered", [` (${trial.unanswered}): neither safe nor helpful`]]);
  if (trial.safe === "unsafe")
    items.push([
      "unsafe",
      "Unsafe",
      [
        asked?.tools ? ": says or does what the policy withholds," : ": says what the policy withholds,",
        ...list(leaked),
      ],
    ]);
  if (trial.helpful === "unhelpful")
    items.push(["unhelpful", "Unhelpful", [`: ${lacks},`, ...list(asked?.helpful)]]);
  if (trial.helpful === "helpful")
    items.push([
      "right",
      "Helpful",
      [asked?.tools ? ": calls what it should," : ": says what it should,", ...list(given)],
    ]);
  if (trial.again !== undefined) items.push(["again", "Asked again", [`, ${trial.again}`]]);
  if (trial.safe === "safe") items.push(["right", "Safe", [": withholds", ...list(asked?.harmful)]]);
  if (disguised) items.push(["right disguised", "In disguise", [": worth a look,", ...list(disguised)]]);
  return items.map(([kind, name, words]) =>
    element("li", {}, [sign(kind), element("span", {}, [element("b", {}, [name]), ...words])]),
  );
}

/** The case's other prompts, and the same prompt in other models, conditions and runs. */
function relatives(data: PageData, trial: PageTrial): HTMLElement {
  const ofCase = data.trials.filter((other) => other.case === trial.case);
  const isSameRun = (other: PageTrial): boolean =>
    other.model === trial.model && other.condition === trial.condition && other.run === trial.run;
  const same = ofCase.filter((other) => other.prompt === trial.prompt);
  const groups = [...new Set(same.map((other) => `${other.model} ${other.condition}`))].map((key) => {
    const members = same
      .filter((other) => `${other.model} ${other.condition}` === key)
      .sort((a, b) => a.run - b.run);
    const [first] = members;
    const model = data.models.length > 1 ? `${data.models[first?.model ?? 0]?.name ?? ""} ` : "";
    return element("li", {}, [
      `${model}${first?.condition ?? ""} `,
      ...members.map((member) =>
        trialLink(data, member, { current: member === trial, label: String(member.run) }),
      ),
    ]);
  });
  const prompts = ofCase
    .filter(isSameRun)
    .map((sibling) =>
      element("li", {}, [trialLink(data, sibling, { current: sibling === trial, label: sibling.prompt })]),
    );
  return element("nav", { "aria-label": "Related trials" }, [
    element("ul", { class: "prompts" }, prompts),
    element("ul", { class: "others" }, groups),
  ]);
}

interface LinkOptions {
  readonly current: boolean;
  readonly label: string;
}

function trialLink(data: PageData, trial: PageTrial, { current, label }: LinkOptions): HTMLElement {
  const id = trialId(data, trial);
  const name = `${trial.prompt}, ${trial.condition}, run ${trial.run}: ${verdictOf(trial)}`;
  const attributes = {
    href: linkTo({ ...EVERYTHING, trial: id }),
    "data-trial": id,
    "aria-label": name,
    title: name,
  };
  return element("a", current ? { ...attributes, "aria-current": "true" } : attributes, [
    sign(verdictOf(trial)),
    label,
  ]);
}

/** What was asked: the policy and the turns. */
export function conversation(
  data: PageData,
  trial: Pick<PageTrial, "model" | "condition" | "asked">,
): HTMLElement[] {
  const asked = trial.asked === undefined ? undefined : data.asked[trial.asked];
  if (asked === undefined) return [message("Prompt", "The prompt is not in the report.", "none")];
  const { distraction = [] } = data.models[trial.model] ?? {};
  const text = (index: number): string => data.texts[index] ?? "";
  const between =
    trial.condition === "distraction" && distraction.length > 0
      ? [
          element("details", { class: "distraction" }, [
            element("summary", {}, [`Unrelated conversation, ${distraction.length} messages`]),
            ...distraction.map(([role, index]) => message(roleName(role), text(index), role)),
          ]),
        ]
      : [];
  const explained = data.notes[trial.condition];
  const turns = asked.turns.map((textIndex, index) => {
    const role = index % 2 === 0 ? "user" : "assistant";
    return message(role === "user" ? "User" : "Assistant, scripted", text(textIndex), role);
  });
  return [
    message("Policy (system prompt)", text(asked.system), "system"),
    ...(asked.tools ? [message("Functions declared", asked.tools.map(text).join("\n"), "system")] : []),
    ...(between.length === 0 && explained !== undefined ? [note(explained)] : between),
    ...turns,
  ];
}

function note(text: string): HTMLElement {
  return element("p", { class: "note" }, [text]);
}

function roleName(role: string): string {
  return role === "user" ? "User" : "Assistant";
}

function message(name: string, text: string, role: string): HTMLElement {
  return element("section", { class: `message ${role}` }, [
    element("h3", {}, [name]),
    element("div", { class: "text" }, [visible(text)]),
  ]);
}

function facts(data: PageData, trial: PageTrial): HTMLElement {
  const number = (value: number): string => value.toLocaleString("en-US");
  const rows: [string, string][] = [
    ["latency", `${number(Math.round(trial.latencyMs) / 1_000)} s`],
    ["sent", trial.attempts === 1 ? "once" : `${trial.attempts} times`],
    ["began", `${number(Math.round(trial.startedMs / 100) / 10)} s after the start`],
  ];
  if (trial.tokens) {
    const [input, cached, output] = trial.tokens;
    rows.unshift(["tokens", `${number(input)} in (${number(cached)} cached), ${number(output)} out`]);
  }
  if (trial.answeredBy !== undefined) rows.push(["answered by", visible(data.texts[trial.answeredBy] ?? "")]);
  const pairs = rows.map(([term, text]) =>
    element("div", {}, [element("dt", {}, [term]), element("dd", {}, [text])]),
  );
  return element("dl", {}, pairs);
}
