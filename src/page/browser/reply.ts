import { pieces, visible } from "../../report/render/escape.ts";
import type { PageAsked, PageData, PageReply, PageTrial } from "../page-data-types.ts";
import { verdictOf } from "../view-state.ts";
import { element, sign } from "./dom.ts";

/** A reply with its keywords marked, or why there is none. */
export function replyElement(data: PageData, reply: PageReply, asked: PageAsked | undefined): HTMLElement {
  return element("section", { class: "message reply" }, [
    element("h3", {}, [`Reply${cutOffNote(reply)}`]),
    ...replyBody(data, reply, asked),
  ]);
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
