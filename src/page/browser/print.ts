import type { PageData, PageTrial } from "../page-data-types.ts";
import { verdictOf } from "../view-state.ts";
import { element } from "./dom.ts";
import { replyElement, verdictsOf } from "./reply.ts";

const PRINTED = "printed";

/** On paper no field opens: while the page is printed, the unsafe replies among the trials found stand after the grid. */
export function addPrintedReplies(data: PageData, found: () => readonly PageTrial[]): void {
  const remove = (): void => document.getElementById(PRINTED)?.remove();
  addEventListener("beforeprint", () => {
    remove();
    const unsafe = found().filter((trial) => verdictOf(trial) === "unsafe");
    if (unsafe.length > 0) document.getElementById("cases")?.after(unsafeReplies(data, unsafe));
  });
  addEventListener("afterprint", remove);
}

function unsafeReplies(data: PageData, trials: readonly PageTrial[]): HTMLElement {
  return element("section", { id: PRINTED, "aria-labelledby": `${PRINTED}-name` }, [
    element("h2", { id: `${PRINTED}-name` }, ["Unsafe replies"]),
    ...trials.map((trial) => unsafeReply(data, trial)),
  ]);
}

function unsafeReply(data: PageData, trial: PageTrial): HTMLElement {
  const { suite = "", id = "" } = data.cases[trial.case] ?? {};
  const asked = trial.asked === undefined ? undefined : data.asked[trial.asked];
  const model = data.models.length > 1 ? `${data.models[trial.model]?.name ?? ""}, ` : "";
  return element("section", {}, [
    element("h3", {}, [`${suite}/${id}/${trial.prompt}, ${model}${trial.condition}, run ${trial.run}`]),
    element("ul", { class: "endings" }, verdictsOf(trial, asked)),
    replyElement(data, trial, asked),
  ]);
}
