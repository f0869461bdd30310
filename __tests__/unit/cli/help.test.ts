import { describe, expect, test } from "@jest/globals";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { flagsOf } from "../../../src/cli/flags.ts";
import { commandHelp, overview } from "../../../src/cli/help.ts";
import { IMPLEMENTATIONS } from "../../../src/cli/implementations.ts";
import { FLAGS } from "../../../src/config/input-names.ts";

async function helpOf(
  name: string,
  { all, width = 80 }: { readonly all: boolean; readonly width?: number },
): Promise<string> {
  const definition = COMMANDS.find((one) => one.name === name);
  if (definition === undefined) throw new Error(`no command ${name}`);
  return commandHelp(definition, await flagsOf(definition), { all, width });
}

const lines = (text: string): string[] => text.split("\n");

describe("help", () => {
  test.each([40, 57, 80, 120])(
    "is not wider than a terminal of %d columns, and cuts nothing",
    async (width) => {
      const wide = async (columns: number): Promise<string> => {
        const texts = [overview(columns)];
        for (const definition of COMMANDS)
          for (const all of [true, false]) texts.push(await helpOf(definition.name, { all, width: columns }));
        return texts.join("\n");
      };
      const words = (text: string): string[] => text.split(/[\s\\]+/);
      const text = await wide(width);
      expect(lines(text).filter((line) => line.length > width)).toEqual([]);
      expect(words(text)).toEqual(words(await wide(1_000)));
    },
  );

  test("of all commands, and of run, fits on one screen of 24 lines", async () => {
    expect(lines(overview(80)).length).toBeLessThan(24);
    expect(lines(await helpOf("run", { all: false })).length).toBeLessThan(24);
  });

  test("of run names every setting, and no key [S7]", async () => {
    const text = await helpOf("run", { all: true });
    for (const name of FLAGS) expect(text).toContain(`\n  --${name} `);
    expect(text).not.toContain("--api-key");
  });

  test("of every command says what it does that has an implementation, and no other", () => {
    expect(Object.keys(IMPLEMENTATIONS).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  test("of every command has what it does and two examples that call it", async () => {
    for (const definition of COMMANDS) {
      const text = await helpOf(definition.name, { all: false });
      expect(text).toContain(`Usage: nessie ${definition.name}`);
      for (const example of definition.examples) expect(example).toContain(`nessie ${definition.name}`);
    }
  });

  test("names every value once, where the description does not", async () => {
    expect(await helpOf("run", { all: false })).toContain(
      "--gate           strict, by thresholds, or no-regression [strict]",
    );
    expect(await helpOf("demo", { all: false })).toContain("(keeps-policy, distractible,");
  });

  test("marks a value that may be left out", async () => {
    expect(await helpOf("run", { all: false })).toMatch(
      /^ +--against \[REF\] +Compare with a commit or branch/m,
    );
  });
});
