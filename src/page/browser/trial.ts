import { oneLine, visible } from "../../report/render/escape.ts";
import type { PageData, PageTrial } from "../page-data-types.ts";
import { EVERYTHING, linkTo, trialId, verdictOf } from "../view-state.ts";
import { conversation, requestLine } from "./conversation.ts";
import { element, sign } from "./dom.ts";
import { allReplies, replyElement, verdictsOf } from "./reply.ts";

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
    relatives(data, [trial]),
    ...conversation(data, trial),
    replyElement(data, trial, asked),
    ...allReplies(data, trial, asked),
    facts(data, trial),
    requestLine(data, trial),
  ];
}

/** The case's other prompts, and the same prompt in other models, conditions and runs. `shown`: the open trials of one place. */
export function relatives(data: PageData, shown: readonly [PageTrial, ...PageTrial[]]): HTMLElement {
  const [trial] = shown;
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
        trialLink(data, member, { current: shown.includes(member), label: String(member.run) }),
      ),
    ]);
  });
  const prompts = ofCase
    .filter(isSameRun)
    .map((sibling) =>
      element("li", {}, [
        trialLink(data, sibling, { current: shown.includes(sibling), label: sibling.prompt }),
      ]),
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

/** How the trial went, in figures. */
export function facts(data: PageData, trial: PageTrial): HTMLElement {
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
