import { oneLine } from "../../report/render/escape.ts";
import type { PageData, PageTrial } from "../page-data-types.ts";
import type { PageSides } from "../sides.ts";
import { verdictOf } from "../view-state.ts";
import { conversation, requestLine } from "./conversation.ts";
import { element } from "./dom.ts";
import { allReplies } from "./reply.ts";
import { type Side, sidesElement } from "./side.ts";
import { facts, relatives } from "./trial.ts";

/** What two runs were asked at the place of a trial, and their replies side by side. */
export function comparedContent(data: PageData, trial: PageTrial, sides: PageSides): HTMLElement[] {
  const { suite = "", id = "", title = "" } = data.cases[trial.case] ?? {};
  const { before, now, models } = sides;
  const { difference } = data.models[models.now] ?? {};
  return [
    element("h2", { id: "trial-name", tabindex: "-1" }, [`${suite}/${id}/${trial.prompt}`]),
    element("p", { class: "where" }, [
      oneLine(title),
      element("span", {}, [`${trial.condition}, run ${trial.run}`]),
    ]),
    relatives(data, [trial, ...[before, now].filter((side) => side !== undefined)]),
    ...bothAsked(data, sides),
    ...(difference === undefined ? [] : [element("p", { class: "note" }, [difference])]),
    sidesElement(data, [
      sideOf(data, before, { when: "Before", model: models.before }),
      sideOf(data, now, { when: "Now", model: models.now }),
    ]),
  ];
}

/** What both were asked, once; beside each other where it differs. */
function bothAsked(data: PageData, { before, now }: PageSides): HTMLElement[] {
  const [left, right] = [before, now].map((trial) => (trial ? conversation(data, trial) : []));
  if (left === undefined || right === undefined) return [];
  if (left.length === 0 || right.length === 0) return [...left, ...right];
  if (left.length !== right.length) return [askedBeside(left, right)];
  return left.flatMap((part, index) => {
    const other = right[index];
    return other === undefined || part.isEqualNode(other) ? [part] : [askedBeside([part], [other])];
  });
}

function askedBeside(left: readonly HTMLElement[], right: readonly HTMLElement[]): HTMLElement {
  const column = (name: string, parts: readonly HTMLElement[]): HTMLElement =>
    element("div", {}, [element("h3", { class: "when" }, [name]), ...parts]);
  return element("div", { class: "sides asked" }, [column("Asked before", left), column("Asked now", right)]);
}

function sideOf(
  data: PageData,
  trial: PageTrial | undefined,
  { when, model }: { readonly when: string; readonly model: number },
): Side {
  const { name: modelName = "", leftOut } = data.models[model] ?? {};
  const name = `${when} (${modelName})`;
  if (trial === undefined) {
    const why = leftOut
      ? "This run did not ask it, or the page has no room for its reply: report.json has them all."
      : "This run did not ask it.";
    const more = [element("p", { class: "detail" }, [why])];
    return { name, verdict: "no reply", isLeak: false, reply: undefined, asked: undefined, more };
  }
  const asked = trial.asked === undefined ? undefined : data.asked[trial.asked];
  return {
    name,
    verdict: verdictOf(trial),
    isLeak: trial.safe === "unsafe",
    reply: trial,
    asked,
    more: [...allReplies(data, trial, asked), facts(data, trial), requestLine(data, trial)],
  };
}
