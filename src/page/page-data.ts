import type { FinalReport } from "../report/final-report.ts";
import { escapedUnits, visibleJson } from "../report/render/escape.ts";
import { promptKey } from "../report/schema-parts.ts";
import { type SelectedTrial, selectTrials } from "../report/select-trials.ts";
import { CONDITIONS, conditionNamed } from "../suite/conditions.ts";
import { PAGE_REPLY_BYTES, replyLimit } from "./excerpt.ts";
import type { PageData, PageTrial } from "./page-data-types.ts";
import { askedIndex, Collection, caseIndex, type PageLists, pageReply } from "./page-lists.ts";
import { placesOf } from "./pair-data.ts";
import { promptsDiffer } from "./prompt-difference.ts";
import { requestsOf } from "./request-data.ts";

/**
 * The reports as the page needs them: the names of the models, the prompt and replies of each trial that is shown, and all
 * that was asked with and without a change.
 */
export function pageData(
  reports: readonly FinalReport[],
  names: readonly string[],
  shown = selectTrials(reports),
  replyBytes = PAGE_REPLY_BYTES,
): PageData {
  const askings = reports.flatMap(({ attribution }) => attribution?.askings ?? []);
  const lists = {
    limit: replyLimit([...shown, ...askings.map((trial) => ({ trial }))], replyBytes),
    texts: new Collection<string>(),
    cases: new Collection<PageData["cases"][number]>(),
    asked: new Collection<PageData["asked"][number]>(),
  };
  const models = reports.map((report, index) => ({
    name: names[index] ?? "",
    distraction: report.distraction.map(({ role, content }) => [role, lists.texts.indexOf(content)] as const),
    requests: requestsOf(report),
  }));
  const trials = shown.flatMap((one) => {
    const report = reports[one.model];
    return report === undefined ? [] : [pageTrial(report, one, lists)];
  });
  const places = reports.flatMap((report, model) => placesOf(report, model, lists));
  return {
    texts: lists.texts.items,
    models,
    cases: lists.cases.items,
    asked: lists.asked.items,
    notes: conditionNotes(),
    trials,
    places,
  };
}

/** The data of a page that compares the second run with the first. */
export function comparing(data: PageData, reports: readonly FinalReport[]): PageData {
  const [former, later] = reports;
  const difference = promptsDiffer(later, former);
  const models = data.models.map((model, index) => {
    const shown = data.trials.filter((trial) => trial.model === index).length;
    return {
      ...model,
      ...(index === 1 && { before: 0, ...(difference !== undefined && { difference }) }),
      ...(shown < (reports[index]?.trials.length ?? 0) && { leftOut: true as const }),
    };
  });
  return { ...data, models };
}

function pageTrial(report: FinalReport, { model, index, trial }: SelectedTrial, lists: PageLists): PageTrial {
  return {
    model,
    case: caseIndex(report, trial, lists),
    prompt: trial.prompt,
    condition: trial.condition,
    run: trial.run,
    ...askedIndex(report, promptKey(trial), lists),
    ...pageReply(trial, lists),
    ...(trial.label !== undefined && { again: trial.label }),
    ...(trial.confirmations && {
      replies: [report.trials[index] ?? trial, ...trial.confirmations].map((reply) =>
        pageReply(reply, lists),
      ),
    }),
    attempts: trial.attempts,
    startedMs: trial.startedMs,
    latencyMs: trial.latencyMs,
  };
}

function conditionNotes(): PageData["notes"] {
  const notes = CONDITIONS.map((condition) => [condition, conditionNamed(condition).note] as const);
  return Object.fromEntries(
    notes.flatMap(([condition, note]) => (note === undefined ? [] : [[condition, note]])),
  );
}

/** JSON for an element of a page: it cannot end the element or a line, and contains no invisible character. */
export function embedded(data: PageData): string {
  return visibleJson(data).replace(/[<>&]/g, escapedUnits);
}
