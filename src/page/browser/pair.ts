import { oneLine, visible } from "../../report/render/escape.ts";
import type { PageData, PagePlace, PageReply } from "../page-data-types.ts";
import { EVERYTHING, linkTo, pairId, type SideVerdict, sideVerdict } from "../view-state.ts";
import { conversation, requestLine } from "./conversation.ts";
import { element, sign } from "./dom.ts";
import { type Side, sidesElement } from "./side.ts";

/** A pair of a place, by its index. */
export interface OpenPair {
  readonly place: PagePlace;
  readonly index: number;
}

/** One pair: all pairs of its place, what was asked, and the replies with and without the change side by side. */
export function pairContent(data: PageData, { place, index }: OpenPair): HTMLElement[] {
  const { suite = "", id = "", title = "" } = data.cases[place.case] ?? {};
  const model = data.models.length > 1 ? `${data.models[place.model]?.name ?? ""}, ` : "";
  const pair = place.pairs[index] ?? {};
  const { model: ofModel, condition } = place;
  return [
    element("h2", { id: "trial-name", tabindex: "-1" }, [
      `${suite}/${id}/${place.prompt}, pair ${index + 1}`,
    ]),
    element("p", { class: "where" }, [
      oneLine(title),
      element("span", {}, [`${model}${condition}`]),
      element("span", {}, [place.result]),
    ]),
    pairLinks(data, place, index),
    ...conversation(data, { model: ofModel, condition, ...pair }),
    ...promptDifferenceOf(place),
    sidesElement(data, [sideOf(data, { place, index }, "change"), sideOf(data, { place, index }, "base")]),
  ];
}

/** As the page shows it in its section on the change. */
function promptDifferenceOf({ model }: PagePlace): HTMLElement[] {
  const shown = document.querySelector<HTMLElement>(`main [data-difference="${model}"]`);
  return shown === null ? [] : [document.importNode(shown, true)];
}

const SIGNS = {
  leaked: "unsafe",
  safe: "right",
  unanswered: "unanswered",
  "not asked": "none",
} as const satisfies Record<SideVerdict, string>;

/** Every pair of a place, with a sign for each side: the one with the change above the other. */
function pairLinks(data: PageData, place: PagePlace, current: number): HTMLElement {
  const key = element("li", { class: "key", "aria-hidden": "true" }, [
    element("span", {}, ["with"]),
    element("span", {}, ["without"]),
    element("span", {}, ["pair"]),
  ]);
  const links = place.pairs.map((pair, index) => {
    const [change, base] = [sideVerdict(pair.change), sideVerdict(pair.base)];
    const id = pairId(data, place, index);
    const name = `Pair ${index + 1}: ${change} with this change, ${base} without it`;
    return element("li", {}, [
      element(
        "a",
        {
          href: linkTo({ ...EVERYTHING, pair: id }),
          "data-pair": id,
          "aria-label": name,
          title: name,
          ...(index === current && { "aria-current": "true" }),
        },
        [sign(SIGNS[change]), sign(SIGNS[base]), String(index + 1)],
      ),
    ]);
  });
  return element("nav", { "aria-label": "Pairs", class: "pairs" }, [element("ul", {}, [key, ...links])]);
}

/** A side of a pair. The report has the settings of the change alone, and so its requests. */
function sideOf(data: PageData, { place, index }: OpenPair, which: "change" | "base"): Side {
  const pair = place.pairs[index] ?? {};
  const reply = pair[which];
  const verdict = sideVerdict(reply);
  const { model, condition } = place;
  const request =
    which === "change"
      ? requestLine(data, { model, condition, ...pair })
      : element("p", { class: "note" }, ["The report has no settings of the base to make its request from."]);
  return {
    name: which === "change" ? "With this change" : "Without this change",
    verdict,
    isLeak: verdict === "leaked",
    reply,
    asked: pair.asked === undefined ? undefined : data.asked[pair.asked],
    more: reply === undefined ? [] : [...answeredBy(data, reply), request],
  };
}

function answeredBy({ texts }: PageData, { answeredBy: place }: PageReply): HTMLElement[] {
  const name = place === undefined ? undefined : texts[place];
  return name === undefined ? [] : [element("p", { class: "by" }, [`answered by ${visible(name)}`])];
}
