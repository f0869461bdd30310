import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { costTable } from "../../scripts/manual/cost-table.ts";
import { keysOf } from "../../src/collections.ts";
import { configJsonSchema } from "../../src/config/config-schema.ts";
import { INPUT_NAMES, inputNamed, inputsOfAction, isInputName } from "../../src/config/input-names.ts";
import { FORMER_INPUTS } from "../../src/config/moved.ts";
import { OUTPUT_NAMES } from "../../src/config/outputs.ts";
import {
  ACTIONS,
  actionYaml,
  conditionsManual,
  inputTable,
  outputTable,
  replaceBetween,
  reportManual,
} from "../../src/config/reference.ts";
import { formerTable, settingsManual } from "../../src/config/settings-manual.ts";
import { waiversSchema } from "../../src/gate/waivers.ts";
import { caseSchema } from "../../src/suite/schema.ts";
import { REPOSITORY } from "../../src/version.ts";
import { projectFile } from "../support/project-file.ts";

describe("what is written for users is what the tables say", () => {
  test.each(keysOf(ACTIONS))("the action.yml of %s, with at most 30 inputs", (action) => {
    const file = projectFile(ACTIONS[action].folder, "action.yml");
    expect(readFileSync(file, "utf8")).toBe(actionYaml(action));
    expect(inputsOfAction(action).length).toBeLessThanOrEqual(30);
  });

  test("the tables of settings", () => {
    const text = readFileSync(projectFile("docs/settings.md"), "utf8");
    expect(settingsManual(text)).toBe(text);
  });

  test("the schema of the config file", () => {
    expect(readFileSync(projectFile("nessie.schema.json"), "utf8")).toBe(configJsonSchema());
  });

  test("the table of costs in the README", async () => {
    const text = readFileSync(projectFile("README.md"), "utf8");
    expect(replaceBetween(text, "costs", await costTable())).toBe(text);
  });

  test("the table of conditions", () => {
    const text = readFileSync(projectFile("docs/conditions.md"), "utf8");
    expect(text).toContain("<!-- conditions -->");
    expect(conditionsManual(text)).toBe(text);
  });

  test("the list of files in the report's folder", () => {
    const text = readFileSync(projectFile("docs/report.md"), "utf8");
    expect(text).toContain("<!-- files -->");
    expect(reportManual(text)).toBe(text);
  });

  test("the schema of test cases", () => {
    expect(JSON.parse(readFileSync(projectFile("data/case.schema.json"), "utf8"))).toEqual(caseSchema());
  });

  test("the schema of waivers", () => {
    expect(JSON.parse(readFileSync(projectFile("waivers.schema.json"), "utf8"))).toEqual(waiversSchema());
  });

  test("every setting, input and output has its row", () => {
    const settings = readFileSync(projectFile("docs/settings.md"), "utf8");
    for (const name of INPUT_NAMES)
      expect(settings).toContain(`\n| \`${name}\` | ${inputNamed(name).description}`);
    for (const name of inputsOfAction("gate")) expect(inputTable()).toContain(`| \`${name}\` |`);
    for (const name of OUTPUT_NAMES) expect(outputTable()).toContain(`| \`${name}\` |`);
  });
});

describe("every former input", () => {
  const rows = new Map(
    [...formerTable().matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, name = "", place = ""]) => [
      name,
      place,
    ]),
  );

  test("that is no input any longer has one row that says where it is now", () => {
    const kept: readonly string[] = inputsOfAction("gate");
    expect([...rows.keys()]).toEqual(FORMER_INPUTS.filter((name) => !kept.includes(name)));
    expect(new Set(FORMER_INPUTS).size).toBe(FORMER_INPUTS.length);
  });

  test.each([...rows])("%s has a place that exists: %s", (name, place) => {
    const isInput = isInputName(name) && inputNamed(name).actions !== undefined;
    expect(/^input\b/.test(place)).toBe(isInput);
    for (const [, part, setting = ""] of place.matchAll(/\b(test|gate)\.([\w-]+)/g))
      expect(setting === "models" ? "test" : isInputName(setting) && inputNamed(setting).part).toBe(part);
    const [, renamed, where = ""] =
      /^is now (?:part of )?([a-z-]+)(?:, in the part (\w+) of|[:,])/.exec(place) ?? [];
    if (renamed !== undefined) expect(isInputName(renamed)).toBe(true);
    if (where !== "" && isInputName(renamed ?? "")) expect(where).toBe("gate");
    const [, action] = place.split(`${REPOSITORY}/`);
    if (action !== undefined) expect(Object.keys(ACTIONS)).toContain(action);
    // Whatever it says, it names something.
    expect(isInput || /\b(?:test|gate)\./.test(place) || action !== undefined || renamed !== undefined).toBe(
      true,
    );
  });
});

test("a text without the marks for a table is refused", () => {
  expect(() => replaceBetween("nothing here", "inputs", "x")).toThrow("<!-- inputs -->");
});
