import type { PageAsked, PageData, PageReply } from "../page-data-types.ts";
import { headed } from "./conversation.ts";
import { copyButton } from "./copy.ts";
import { element } from "./dom.ts";
import { cutOffNote, replyBody, verdictsOf } from "./reply.ts";

/** One of two replies to the same place. */
export interface Side {
  readonly name: string;
  /** In one word. */
  readonly verdict: string;
  readonly isLeak: boolean;
  /** Absent if there is none, for which `more` may give the reason. */
  readonly reply: PageReply | undefined;
  readonly asked: PageAsked | undefined;
  /** What follows the reply. */
  readonly more: readonly HTMLElement[];
}

/** Two replies beside each other, or in a narrow window one below the other. */
export function sidesElement(data: PageData, sides: readonly [Side, Side]): HTMLElement {
  return element(
    "div",
    { class: "sides" },
    sides.map((side) => sideElement(data, side)),
  );
}

function sideElement(data: PageData, { name, verdict, isLeak, reply, asked, more }: Side): HTMLElement {
  const heading = element("h3", {}, [`${name}: `, element("b", { class: "came" }, [verdict])]);
  if (reply === undefined) return element("section", { class: "message reply" }, [heading, ...more]);
  heading.append(cutOffNote(reply));
  const text = data.texts[reply.text] ?? "";
  return element("section", { class: `message reply${isLeak ? " leaked" : ""}` }, [
    text === ""
      ? heading
      : headed(
          heading,
          copyButton("reply", () => text),
        ),
    element("ul", { class: "endings" }, verdictsOf(reply, asked)),
    ...replyBody(data, reply, asked),
    ...more,
  ]);
}
