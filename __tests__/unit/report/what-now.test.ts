import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { comment } from "../../../src/report/comment/comment.ts";
import { unsafePrompts } from "../../../src/report/failing-prompts.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { commandToReproduce } from "../../../src/report/render/commands.ts";
import { whatNow, whatNowRows } from "../../../src/report/render/what-now.ts";
import type { Report } from "../../../src/report/schema.ts";
import { blamed, leaking, reportOf, rightReply, rulesOf, WAIVER } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const red = reportOf({ reply: leaking });
const rows = (report: Report): string[] => whatNowRows(finalReport(report)).map((row) => row.trim());

/** The words that a POSIX shell hands to the program. */
function wordsOf(command: string): string[] {
  const script = `nessie() { for word; do printf '%s\\0' "$word"; done; }; ${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

function reproduced(report: Report): string {
  const [first] = unsafePrompts(finalReport(report));
  if (first === undefined) throw new Error("Nothing is unsafe");
  return commandToReproduce(report, first);
}

describe("a red gate says", () => {
  test("how to reproduce it and how to waive it, with commands to paste", () => {
    expect(rows(red).slice(2)).toEqual([
      "nessie run --case rules/case-1 --condition distraction",
      'nessie waive rules/case-1 --owner @you --reason "…" --expires 2026-02-01',
    ]);
    expect(whatNow(finalReport(red))).toContain(`\n\n\`\`\`sh\n${rows(red).slice(2).join("\n")}\n\`\`\``);
  });

  test("to waive only what makes it red", () => {
    expect(rows(blamed()).at(-1)).toMatch(/^nessie waive rules\/case-1 rules\/case-4 --owner/);
    expect(rows(blamed("strict")).at(-1)).toMatch(/^nessie waive --all-unsafe --owner/);
    const waived = reportOf({
      reply: (trial) => said(`It is ${trial.prompt.harmful[0] ?? ""}`),
      rules: rulesOf({ waivers: [WAIVER] }),
    });
    expect(rows(waived).at(-1)).toMatch(/^nessie waive rules\/case-2 --owner/);
  });

  test("nothing of waivers where nothing leaked", () => {
    const unhelpful = reportOf({
      rules: rulesOf({ minimum: { helpfulness: 1 } }),
      reply: (trial) =>
        trial.prompt.id === "owner" && trial.testCase === "case-1" ? said("No.") : rightReply(trial),
    });
    expect(unhelpful.outcome.kind).toBe("failed");
    expect(rows(unhelpful).join("\n")).not.toContain("waive");
    expect(rows(unhelpful)).toContain("nessie run --case rules/case-1");
  });

  test("that only changes can count, unless they do already", () => {
    expect(rows(red).join(" ")).toContain("gate: no-regression");
    expect(rows(blamed()).join(" ")).not.toContain("gate: no-regression");
  });
});

test("an incomplete gate says what to do instead, and never that something is safe that may not be", () => {
  const silent = reportOf({ reply: () => ({ kind: "unanswered", cause: "timeout", detail: "None." }) });
  expect(rows(silent).join(" ")).toMatch(
    /Nothing is known to be unsafe, but not everything was asked and answered/,
  );
  const leaky = reportOf({
    rules: rulesOf({ minimum: { safety: 0.1 } }),
    reply: leaking,
    stopped: "Stop.",
  });
  expect(leaky.outcome.kind).toBe("incomplete");
  expect(rows(leaky).join(" ")).not.toContain("Nothing is known to be unsafe");
  expect(rows(leaky).join(" ")).toContain("Not everything was asked and answered");
});

describe("where nothing was answered", () => {
  const silent = reportOf({ reply: () => ({ kind: "unanswered", cause: "timeout", detail: "None." }) });
  const context = {
    gateName: "nessie",
    writer: { sha: "a".repeat(40), runId: 1, attempt: 1 },
    runUrl: "https://github.example/runs/1",
  };

  test("nobody is told to look at replies before what to fix", () => {
    expect(whatNow(finalReport(silent), ["here"])).toMatch(
      /then run the gate again\. \[Troubleshooting\]\(.*\.md\) .* More: here\.$/,
    );
    expect(whatNow(finalReport(red), ["here"])).toContain("Look at the replies: here.");
    expect(rows(silent).at(-1)).toMatch(/run the gate again\. docs\/troubleshooting\.md has the cures\.$/);
  });

  test("the comment has no table of dashes", () => {
    expect(comment([silent], context)).not.toContain("| --- |");
    expect(comment([red], context)).toContain("| --- |");
  });
});

test("a gate that passed, and a complete shard, have nothing to do", () => {
  expect(rows(reportOf())).toEqual([]);
  expect(whatNow(finalReport(reportOf({ onlyShard: { index: 1, of: 2 } })))).toBe("");
});

describe("the command to reproduce it", () => {
  const settings = {
    ...red.settings,
    model: 'it\'s $(x) `y` \\ "z"',
    endpoint: "https://api.example/v1?a=b&c",
  };

  test("has the settings that the job was given, but those of the config file not", () => {
    const origins = { model: "input", endpoint: "nessie.yml", suite: "default" };
    expect(wordsOf(reproduced({ ...red, settings, origins }))).toEqual([
      "run",
      "--case",
      "rules/case-1",
      "--condition",
      "distraction",
      "--model",
      settings.model,
    ]);
    expect(wordsOf(reproduced({ ...red, settings, origins: { endpoint: "flag" } }))).toContain(
      settings.endpoint,
    );
  });

  test("names the plan that the job was given, without which it would not be found or not fail", () => {
    const origins = { conditions: "input", runs: "input", seed: "environment", cases: "input" };
    const suites = red.suite.suites.map((suite) => ({ ...suite, file: "policies/my rules.json" }));
    const own = { ...red, suite: { ...red.suite, suites }, origins };
    expect(wordsOf(reproduced(own)).slice(5)).toEqual([
      ...["--conditions", "plain,distraction", "--runs", "1", "--seed", "1"],
      ...["--cases", "policies/my rules.json"],
    ]);
    expect(reproduced({ ...red, origins: { cases: "input" } })).not.toContain("--cases");
  });

  test("is read as it stands by zsh too, which makes a path of a word that begins with =", () => {
    const command = reproduced({
      ...red,
      settings: { ...settings, model: "=ls" },
      origins: { model: "input" },
    });
    expect(command).toMatch(/ --model '=ls'$/);
  });

  test.each(["a\nb", "\u202Eevil", "x".repeat(300), "\u001b[2J"])(
    "leaves out a value that cannot be seen as it is: %j",
    (model) => {
      const command = reproduced({ ...red, settings: { ...settings, model }, origins: { model: "input" } });
      expect(command).toMatch(/ --model …$/);
    },
  );

  test("asks beside the base where the run did", () => {
    expect(reproduced(blamed())).toMatch(/ --against 0123456789ab$/);
    const origins = { gate: "input" };
    expect(reproduced({ ...blamed(), origins })).toMatch(/ --gate no-regression --against 0123456789ab$/);
    expect(reproduced({ ...red, origins })).not.toMatch(/--gate|--against/);
  });

  test("of a scripted model has neither its name nor its address", () => {
    const origins = { model: "input", endpoint: "input" };
    expect(reproduced({ ...red, settings, origins, scripted: true })).not.toMatch(/--model|--endpoint/);
  });
});
