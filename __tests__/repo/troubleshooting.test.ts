import { readFileSync } from "node:fs";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { inputNamed, isInputName } from "../../src/config/input-names.ts";
import { UNANSWERED_CAUSES } from "../../src/endpoint/reply.ts";
import { nameOfCause } from "../../src/report/render/unanswered.ts";
import { closeAll } from "../support/close-later.ts";
import { projectFile } from "../support/project-file.ts";
import { OF_ENDPOINT } from "../support/provocations/endpoint.ts";
import { OF_GITHUB, OF_GITHUB_ITSELF } from "../support/provocations/github.ts";
import { OF_FIGURES, OF_RUN } from "../support/provocations/run.ts";
import { cleanUp } from "../support/workspace.ts";

const MANUAL = readFileSync(projectFile("docs/troubleshooting.md"), "utf8");
/** The messages, which are headings, by group. */
const ENTRIES = [...MANUAL.matchAll(/^### `(.+)`$/gm)].map(([, message = ""]) => message);

const PROVOKED = Object.entries({ ...OF_ENDPOINT, ...OF_GITHUB, ...OF_RUN, ...OF_FIGURES });

/** Whether this is the whole of a message, in which each … stands for something. */
function matches(entry: string, message: string): boolean {
  const parts = entry.split("…").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  // Where a sentence goes on, its full stop is left out.
  const [whole, within] = [parts.join(".+"), parts.join(".+").replace(/\\\.$/, "")];
  return new RegExp(`^(?:${whole}|${within})$`).test(message);
}

afterEach(closeAll);
afterAll(cleanUp);

describe("troubleshooting", () => {
  test("has an entry for every message that is provoked here, and no other, in this order", () => {
    expect(ENTRIES.filter((entry) => !(entry in OF_GITHUB_ITSELF))).toEqual(PROVOKED.map(([entry]) => entry));
    expect(ENTRIES).toEqual(expect.arrayContaining(Object.keys(OF_GITHUB_ITSELF)));
    expect([...MANUAL.matchAll(/^###+ /gm)]).toHaveLength(ENTRIES.length);
  });

  test("names every cause of an unanswered trial", () => {
    const [, table = ""] = /trials unanswered \(…\)`\n([\s\S]*?)\n###/.exec(MANUAL) ?? [];
    const [, ...rows] = [...table.matchAll(/^\| (?!---)(.+?) \|/gm)].map(([, cell = ""]) => cell);
    const names = UNANSWERED_CAUSES.flatMap((cause) => (cause === "stopped" ? [] : [nameOfCause(cause)]));
    expect(rows.flatMap((cell) => cell.split(", ")).toSorted()).toEqual(names.toSorted());
    expect(table).toContain("*Not asked*");
  });

  test("names settings that exist, each in its part", () => {
    const named = [...MANUAL.matchAll(/`(test|gate)\.([a-z-]+)`/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, part, name = ""] of named)
      expect([name, isInputName(name) && inputNamed(name).part]).toEqual([name, part]);
  });

  test("is short", () => {
    expect(MANUAL.split(/\s+/).length).toBeLessThan(1_500);
  });

  test.each(Object.entries(OF_GITHUB_ITSELF))(
    "%s ends once its advice is followed",
    async (_entry, provoke) => {
      expect(await provoke()).toContain("No watched file changed, so no model was asked.");
    },
  );

  test.each(PROVOKED)("%s", async (entry, provoke) => {
    const messages = await provoke();
    expect(messages.some((message) => matches(entry, message)) ? [] : messages).toEqual([]);
  });
});
