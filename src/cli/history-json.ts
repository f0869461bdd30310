import { GATED } from "../gate/decide.ts";
import type { History, HistoryLine, HistoryRow } from "../report/history/history.ts";
import { percentNumber } from "../report/render/numbers.ts";

/** The trend that `--json` prints: figures in percent, rounded down; null where unanswered trials leave them open. */
export function historyJson({ reports, scripted, lines, flaky, leftOut }: History, page?: string): string {
  return JSON.stringify(
    {
      reports,
      ...(scripted && { scripted }),
      ...(page !== undefined && { page }),
      leftOut,
      history: lines.map(lineJson),
      flakyCases: flaky,
    },
    undefined,
    2,
  );
}

function lineJson({ model, condition, rows }: HistoryLine): Readonly<Record<string, unknown>> {
  return { model, condition, runs: rows.map(rowJson) };
}

function rowJson(row: HistoryRow): Readonly<Record<string, unknown>> {
  const { file, startedAt, outcome, figures, answered, unsafeCases, changes } = row;
  const numbers = GATED.map((figure) => {
    const share = figures[figure];
    return [figure, (share && percentNumber(share)) ?? null] as const;
  });
  return {
    startedAt,
    outcome,
    ...Object.fromEntries(numbers),
    planned: answered.planned,
    answered: answered.reached,
    unsafeCases,
    changed: changes,
    report: file,
  };
}
