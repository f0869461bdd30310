import { readFileSync } from "node:fs";
import { INPUT_NAMES, inputNamed } from "../config/input-names.ts";
import type { Inputs } from "../config/inputs.ts";
import { readInputs } from "../config/read-inputs.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { decodeText } from "../suite/text.ts";
import type { Runner } from "./runner.ts";

/** Reads the action's inputs, and masks secrets before anything else. Throws a UserError with every problem. */
export function inputsOfAction(runner: Pick<Runner, "getInput" | "setSecret">): Inputs {
  const given = new Map(INPUT_NAMES.map((name) => [name, runner.getInput(name)]));
  // Masked before anything is parsed, so that no error message can show them.
  for (const name of INPUT_NAMES) if (inputNamed(name).secret) mask(given.get(name) ?? "", runner);
  const merges = given.get("merge") !== "";
  const publishes = given.get("mode") === "publish";
  // Publishing one report needs no model.
  if (publishes && !merges) given.set("model", "none");
  // In these cases only the run itself finds out whether a key is needed.
  const keyless =
    merges || publishes || given.get("on-missing-key") === "skip" || given.get("watch-paths") !== "";
  return readInputs({
    given: (name) => given.get(name),
    label: (name) => `Input "${name}"`,
    ...(keyless && { keyless }),
  });
}

/** Masks a secret line by line, and the value of each `Name: value` line on its own. */
function mask(secret: string, runner: Pick<Runner, "setSecret">): void {
  for (const line of secret.split("\n").map((one) => one.trim())) {
    const value = /^[^\s:]+:\s*(.+)$/.exec(line)?.[1] ?? "";
    for (const part of [line, value]) if (part !== "" && !part.startsWith("${{")) runner.setSecret(part);
  }
}

/** The payload of the event that started the workflow; empty if it cannot be read. */
export function eventText({ GITHUB_EVENT_PATH: path }: Environment): string {
  try {
    return path ? decodeText(readFileSync(path)) : "";
  } catch {
    return "";
  }
}
