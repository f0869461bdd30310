import { INPUT_NAMES, inputNamed } from "./input-names.ts";
import type { InputName } from "./inputs.ts";

/** Settings of the gate that choose what is asked, or what it is compared with. */
const CHOOSING: readonly InputName[] = ["suite", "cases", "suites", "against-model"];

/**
 * The action's inputs that decide what the endpoint is sent, or which endpoint. A key decides neither: it may well come
 * from a step that signs in.
 */
export const ASKED_INPUTS: readonly InputName[] = INPUT_NAMES.filter((name) => {
  const { actions = [], group, part } = inputNamed(name);
  if (!actions.includes("gate") || name === "api-key") return false;
  return part === "test" || group === "tested" || CHOOSING.includes(name);
});
