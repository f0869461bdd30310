import { describe, expect, test } from "@jest/globals";
import { progressOn } from "../../../src/cli/progress-bar.ts";
import type { ProgressListener } from "../../../src/run/platform.ts";

/** A control character or sequence, or text between them. */
const PIECE = /\r|\n|\p{Cc}\[\d*[A-Z]|\P{Cc}+/gu;

/** A terminal that breaks long lines, and breaks them anew when its window changes, as most do. */
function terminal(columns: number | undefined): {
  readonly output: { isTTY: boolean; columns?: number; write: (text: string) => void };
  readonly rows: () => string[];
  readonly resize: (columns: number) => void;
} {
  let lines = [""];
  // The row of the last line in which the cursor is.
  const width = (): number => output.columns || 80;
  const rowsOf = (line: string): string[] => line.match(new RegExp(`.{1,${width()}}`, "gsu")) ?? [""];
  let back = 0;
  const output: ReturnType<typeof terminal>["output"] = {
    isTTY: true,
    ...(columns !== undefined && { columns }),
    write: (text: string): void => {
      for (const [piece] of text.matchAll(PIECE)) put(piece);
    },
  };
  const put = (piece: string): void => {
    const last = lines.at(-1) ?? "";
    const rows = rowsOf(last);
    if (piece === "\n") lines.push("");
    else if (piece === "\r") back = 1;
    else if (piece.endsWith("A")) back += Number.parseInt(piece.slice(2), 10);
    else if (piece === "\u001b[K" || piece === "\u001b[J") {
      lines = [...lines.slice(0, -1), rows.slice(0, rows.length - back).join("")];
      back = 0;
    } else lines = [...lines.slice(0, -1), last + piece];
  };
  return {
    output,
    rows: () => lines.flatMap(rowsOf),
    resize: (now) => {
      output.columns = now;
    },
  };
}

function watched(columns: number | undefined): ReturnType<typeof terminal> & {
  readonly watch: ProgressListener;
  readonly pass: (ms: number) => void;
} {
  let nowMs = 0;
  const screen = terminal(columns);
  screen.output.write("before\n");
  const warn = (text: string): void => screen.output.write(`${text}\n`);
  return {
    ...screen,
    watch: progressOn(screen.output, warn, { now: () => nowMs }),
    pass: (ms) => {
      nowMs += ms;
    },
  };
}

const BAR = /^[█░]{8,30} /;

describe("a progress bar", () => {
  test.each([20, 40, 80, 120, 200])("takes one row of a window of %d columns in every phase", (columns) => {
    const { watch, rows, pass } = watched(columns);
    const expectOne = (counts: string): void => {
      const [before, bar = "", ...others] = rows();
      expect([before, others]).toEqual(["before", []]);
      expect(bar).toContain(counts);
      expect(bar.length).toBeLessThan(columns);
    };
    watch.planned(18_600);
    expectOne("0/18,600 trials".slice(0, columns - 1));
    for (let done = 1; done <= 18_600; done += 93) {
      pass(1_000);
      watch.progressed(done, false);
      expectOne(`/18,600 trials`.slice(0, columns - 8));
    }
    watch.confirming(24);
    if (columns >= 40) expectOne("/18,624 · asking again");
    pass(1_000);
    watch.progressed(18_601, true);
    if (columns >= 40) expectOne("18,601/18,624 · asking again");
    watch.finished();
    expect(rows()).toEqual(["before", ""]);
  });

  test("follows a window that changes, and leaves nothing behind in it", () => {
    const { watch, rows, pass, resize } = watched(200);
    watch.planned(18_600);
    for (const [index, columns] of [40, 120, 20, 200, 7, 80].entries()) {
      resize(columns);
      pass(1_000);
      watch.progressed(index + 1, false);
      expect(rows()).toEqual(["before", expect.stringContaining(`${index + 1}/18`)]);
      expect(rows()[1]?.length).toBeLessThan(columns);
    }
    resize(30);
    watch.finished();
    expect(rows()).toEqual(["before", ""]);
  });

  test.each([undefined, 0])(
    "fits 80 columns where the terminal does not say how many it has: %p",
    (columns) => {
      const { watch, rows, pass } = watched(columns);
      watch.planned(18_600);
      pass(1_000);
      watch.progressed(9, false);
      expect(rows()[1]).toMatch(BAR);
      expect(rows()[1]).toMatch(/ 9\/18,600 trials · 9\.0 per second · 35 min left$/);
      expect(rows()[1]?.length).toBeLessThan(80);
    },
  );

  test("makes way for a notice, which begins on a line of its own", () => {
    const { watch, rows, pass } = watched(80);
    watch.planned(8);
    watch.onNotice?.({ level: "notice", message: "Waiting." });
    pass(100);
    watch.progressed(1, false);
    expect(rows()).toEqual(["before", "Waiting.", expect.stringMatching(BAR)]);
  });

  test("is drawn ten times a second at most", () => {
    const { watch, output, pass } = watched(80);
    let writes = 0;
    const { write } = output;
    output.write = (text) => {
      writes++;
      write(text);
    };
    watch.planned(1_000);
    for (let done = 1; done < 1_000; done++) {
      pass(1);
      watch.progressed(done, false);
    }
    expect(writes).toBe(10);
  });

  test("is lines where the output is no terminal", () => {
    const written: string[] = [];
    const warned: string[] = [];
    const output = { write: (text: string) => void written.push(text) };
    const watch = progressOn(output, (text) => void warned.push(text), { now: () => 0 });
    watch.planned(2);
    watch.onNotice?.({ level: "notice", message: "Waiting." });
    watch.progressed(1, false);
    watch.progressed(2, false);
    watch.finished();
    expect(written).toEqual(["Running 2 trials\n", "1/2 trials\n", "2/2 trials\n"]);
    expect(warned).toEqual(["Waiting."]);
  });
});
