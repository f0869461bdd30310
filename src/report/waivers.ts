import type * as z from "zod";
import { isInForce, type Waiver } from "../gate/waivers.ts";
import { count, plural } from "./render/numbers.ts";
import type { Report } from "./schema.ts";
import type { reportedWaiver } from "./schema-parts.ts";

export type ReportedWaiver = Readonly<z.infer<typeof reportedWaiver>>;

/** The state of each waiver in a run. `day`: of the run; `tested`, `unsafe`: cases as `suite/case`. */
export function waiversOf(
  waivers: readonly Waiver[],
  {
    day,
    tested,
    unsafe,
  }: { readonly day: string; readonly tested: ReadonlySet<string>; readonly unsafe: ReadonlySet<string> },
): ReportedWaiver[] {
  return waivers.map((waiver) => ({
    ...waiver,
    state: isInForce(waiver, day) ? "in-force" : "expired",
    finding: unsafe.has(waiver.case) ? "unsafe" : tested.has(waiver.case) ? "not-unsafe" : "not-tested",
  }));
}

/** Whether a waiver of the case is valid. */
export function isWaived(name: string, waivers: readonly ReportedWaiver[]): boolean {
  return waivers.some((waiver) => waiver.case === name && waiver.state === "in-force");
}

/** A line for each waiver, the most important first; `say` escapes texts from the file. */
export function waiverLines(
  { waivers, trials }: Report,
  say: (text: string) => string,
): { readonly title: string; readonly lines: readonly string[] } {
  const order = (waiver: ReportedWaiver): number => ORDER.indexOf(`${waiver.state} ${waiver.finding}`);
  const open = new Set(
    trials
      .filter(({ verdict }) => verdict.kind === "unanswered")
      .map(({ suite, case: name }) => `${suite}/${name}`),
  );
  const lines = [...waivers]
    .sort((a, b) => order(a) - order(b))
    .map(
      (waiver) =>
        `${waiver.case}: ${meaning(waiver, open.has(waiver.case))} (owner ${say(waiver.owner)}: ${say(waiver.reason)})`,
    );
  return { title: `Waivers (${count(waivers.length)})`, lines };
}

const ORDER = [
  "expired unsafe",
  "in-force unsafe",
  "expired not-unsafe",
  "expired not-tested",
  "in-force not-unsafe",
  "in-force not-tested",
] as const satisfies readonly `${ReportedWaiver["state"]} ${ReportedWaiver["finding"]}`[];

/** `isOpen`: replies of the case are missing, so that it may be unsafe all the same. */
function meaning({ state, finding, expires }: ReportedWaiver, isOpen: boolean): string {
  if (state === "expired") {
    return finding === "unsafe"
      ? `unsafe, and counts again: its waiver expired on ${expires}`
      : `its waiver expired on ${expires} and can go`;
  }
  switch (finding) {
    case "unsafe":
      return `unsafe, waived until ${expires}`;
    case "not-unsafe":
      return isOpen
        ? `waived until ${expires}; not known, since replies are missing`
        : `waived until ${expires}, but not unsafe in this run`;
    case "not-tested":
      return `waived until ${expires}, not part of this run`;
  }
}

/** `2 unsafe cases waived`, of all models together; empty if there are none. */
export function waivedText(reports: readonly Pick<Report, "waivedCases">[]): string {
  const waived = new Set(reports.flatMap(({ waivedCases }) => waivedCases));
  return waived.size === 0 ? "" : `${plural(waived.size, "unsafe case")} waived`;
}
