import { pieces, visible } from "../../report/render/escape.ts";
import type { PageAsked, PageData, PageReply, PageTrial } from "../page-data-types.ts";
import { verdictOf } from "../view-state.ts";
import { headed } from "./conversation.ts";
import { copyButton } from "./copy.ts";
import { element, sign } from "./dom.ts";

/** A reply with its keywords marked, or why there is none. */
export function replyElement(data: PageData, reply: PageReply, asked: PageAsked | undefined): HTMLElement {
  const heading = element("h3", {}, [`Reply${cutOffNote(reply)}`]);
  const text = data.texts[reply.text] ?? "";
  return element("section", { class: "message reply" }, [
    text === ""
      ? heading
      : headed(
          heading,
          copyButton("reply", () => text),
        ),
    ...replyBody(data, reply, asked),
  ]);
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

/** The end of a reply's heading. */
export function cutOffNote({ cutOff }: PageReply): string {
  return cutOff ? ", cut off by the token limit" : "";
}

/** Every reply of a repeated trial, folded; nothing for other trials. */
export function allReplies(data: PageData, trial: PageTrial, asked: PageAsked | undefined): HTMLElement[] {
  const { replies } = trial;
  if (replies === undefined) return [];
  const folds = replies.map((reply, index) => {
    const name = index === 0 ? "First reply" : `Asked again, reply ${index}`;
    return element("details", { class: "fold" }, [
      element("summary", {}, [sign(verdictOf(reply)), element("span", {}, [`${name}: ${verdictOf(reply)}`])]),
      copyButton(index === 0 ? "first reply" : `reply ${index}`, () => data.texts[reply.text] ?? ""),
      ...replyBody(data, reply, asked),
    ]);
  });
  return [element("section", { class: "replies" }, [element("h3", {}, ["Every reply"]), ...folds])];
}

/** The text of a reply with its keywords marked, after the reason why it is unanswered. */
export function replyBody(data: PageData, reply: PageReply, asked: PageAsked | undefined): HTMLElement[] {
  const text = data.texts[reply.text] ?? "";
  const detail = reply.detail === undefined ? "" : (data.texts[reply.detail] ?? "");
  const keywords = [...(reply.found ?? []), ...(reply.disguised ?? [])];
  const harmful = new Set([...(asked?.harmful ?? []), ...(reply.disguised ?? [])].map(visible));
  const content = pieces(visible(text), keywords).map((piece) =>
    piece.marked
      ? element("mark", { class: harmful.has(piece.text) ? "harmful" : "helpful" }, [piece.text])
      : piece.text,
  );
  return [
    ...(detail === "" ? [] : [element("p", { class: "detail" }, [visible(detail)])]),
    ...(text === "" ? [] : [element("div", { class: "text" }, content)]),
  ];
}
