import { EVERYTHING, linkTo } from "../view-state.ts";
import { copyStatus } from "./copy.ts";
import { element } from "./dom.ts";

/** Where an open trial or pair is among its like. */
export interface Steps {
  readonly kind: "trial" | "pair";
  /** In words. */
  readonly position: string;
  /** What the buttons go to, and what is open. */
  readonly before: string | undefined;
  readonly own: string;
  readonly after: string | undefined;
}

/** Shows this in the dialog. The focus goes to the heading, or stays on the button that was pressed. */
export function fillDialog(dialog: HTMLDialogElement, steps: Steps, content: readonly HTMLElement[]): void {
  const pressed = document.activeElement?.closest(".bar button")?.getAttribute("aria-label");
  const bar = barOf(steps);
  dialog.classList.toggle(
    "wide",
    content.some((part) => part.classList.contains("sides")),
  );
  dialog.replaceChildren(bar, element("div", { class: "content" }, content));
  if (!dialog.open) dialog.showModal();
  const button = pressed ? bar.querySelector<HTMLElement>(`[aria-label="${pressed}"]:enabled`) : null;
  (button ?? document.getElementById("trial-name"))?.focus({ preventScroll: true });
}

function barOf({ kind, position, before, own, after }: Steps): HTMLElement {
  const step = (label: string, sign: string, to: string | undefined): HTMLElement => {
    const attributes = { type: "button", "aria-label": label, title: label };
    return element(
      "button",
      to === undefined ? { ...attributes, disabled: "" } : { ...attributes, [`data-${kind}`]: to },
      [sign],
    );
  };
  return element("div", { class: "bar" }, [
    step(`Previous ${kind}`, "←", before),
    element("span", {}, [position]),
    step(`Next ${kind}`, "→", after),
    copyStatus(),
    element("a", { href: linkTo({ ...EVERYTHING, [kind]: own }), class: "link" }, [`Link to this ${kind}`]),
    element("button", { type: "button", "aria-label": "Close", title: "Close", class: "close" }, ["✕"]),
  ]);
}
