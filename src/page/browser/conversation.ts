import { visible } from "../../report/render/escape.ts";
import { curlLine, type PageAsking, unrelatedBefore } from "../curl.ts";
import type { PageData, TextPlace } from "../page-data-types.ts";
import { copyButton } from "./copy.ts";
import { element } from "./dom.ts";

/** What was asked: the policy and the turns. */
export function conversation(data: PageData, asking: PageAsking): HTMLElement[] {
  const asked = asking.asked === undefined ? undefined : data.asked[asking.asked];
  if (asked === undefined)
    return [element("section", { class: "message none" }, ["The prompt is not in the report."])];
  const text = (index: number): string => data.texts[index] ?? "";
  const unrelated = unrelatedBefore(data, asking);
  const explained = data.notes[asking.condition];
  const turns = asked.turns.map((place, index) => {
    const [name, role] = index % 2 === 0 ? ["User", "user"] : ["Assistant, scripted", "assistant"];
    return copied(data, place, { name, role });
  });
  return [
    copied(data, asked.system, { name: "Policy (system prompt)", role: "system" }),
    ...(asked.tools ? [message("Functions declared", asked.tools.map(text).join("\n"), "system")] : []),
    ...(unrelated.length > 0
      ? [
          element("details", { class: "distraction" }, [
            element("summary", {}, [`Unrelated conversation, ${unrelated.length} messages`]),
            ...unrelated.map(([role, place]) =>
              message(role === "user" ? "User" : "Assistant", text(place), role),
            ),
          ]),
        ]
      : []),
    ...(unrelated.length === 0 && explained !== undefined
      ? [element("p", { class: "note" }, [explained])]
      : []),
    ...turns,
  ];
}

/** A heading and beside it a button that copies. */
export function headed(heading: HTMLElement, button: HTMLElement): HTMLElement {
  return element("div", { class: "headed" }, [heading, button]);
}

function copied(
  data: PageData,
  place: TextPlace,
  { name = "", role = "" }: { readonly name?: string; readonly role?: string },
): HTMLElement {
  const text = data.texts[place] ?? "";
  const button = copyButton(role === "system" ? "policy" : `${role} turn`, () => text);
  // Tells texts apart that look the same.
  return element("section", { class: `message ${role}`, "data-text": String(place) }, [
    headed(element("h3", {}, [name]), button),
    shownText(text),
  ]);
}

function message(name: string, text: string, role: string): HTMLElement {
  return element("section", { class: `message ${role}` }, [element("h3", {}, [name]), shownText(text)]);
}

function shownText(text: string): HTMLElement {
  return element("div", { class: "text" }, [visible(text)]);
}

/** The request as a line for a shell, folded, and what the report does not have of it. */
export function requestLine(data: PageData, asking: PageAsking): HTMLElement {
  const name = element("b", {}, ["The request with curl"]);
  const line = curlLine(data, asking);
  if (line === undefined)
    return element("section", { class: "request" }, [
      name,
      note("The report lacks what the request is made of."),
    ]);
  const { notes = [] } = data.models[asking.model]?.requests[asking.condition] ?? {};
  const button = copyButton("curl line", () => line);
  return element("section", { class: "request" }, [
    headed(name, button),
    ...notes.map((text) => note(visible(text))),
    element("details", {}, [element("summary", {}, ["Show it"]), element("code", { class: "line" }, [line])]),
  ]);
}

function note(text: string): HTMLElement {
  return element("p", { class: "note" }, [text]);
}
