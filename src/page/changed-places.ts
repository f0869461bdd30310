import type { CaseGroup } from "../report/render/comparison.ts";
import type { PageData, PageTrial } from "./page-data-types.ts";
import { type PageSides, sideFinder } from "./sides.ts";
import { trialId } from "./view-state.ts";

/** Finds the trial that shows best how a case changed; undefined if the page has none. */
export type FindsPlace = (changed: CaseGroup["cases"][number], group: CaseGroup) => string | undefined;

/** For a page that compares two runs. */
export function changedPlaces(data: PageData): FindsPlace {
  const sidesOf = sideFinder(data);
  return ({ name, changes }, { wrong }) => {
    const places = data.trials.filter((trial) => {
      const { suite = "", id = "" } = data.cases[trial.case] ?? {};
      const { condition, prompt } = trial;
      return (
        `${suite}/${id}` === name &&
        changes.some((change) => change.condition === condition && change.prompts.includes(prompt))
      );
    });
    const sides = places.flatMap((trial) => sidesOf(trial) ?? []);
    const { before, now } = mostTelling(sides, wrong) ?? {};
    const trial = now ?? before;
    return trial && trialId(data, trial);
  };
}

/** The first place that is wrong on both sides, or else now, or else before. */
function mostTelling(sides: readonly PageSides[], wrong: CaseGroup["wrong"]): PageSides | undefined {
  const isWrong = (trial: PageTrial | undefined): boolean =>
    (wrong === "unsafe" ? trial?.safe : trial?.helpful) === wrong;
  const isSo = [
    ({ before, now }: PageSides) => isWrong(before) && isWrong(now),
    ({ now }: PageSides) => isWrong(now),
    ({ before }: PageSides) => isWrong(before),
  ];
  return isSo.flatMap((is) => sides.find(is) ?? [])[0];
}
