import { INPUT_NAMES, type Inputs, inputNamed } from "./inputs.ts";
import { isPlain, plainPath, selector } from "./suite/glob.ts";
import { isRemote } from "./suite/load.ts";

/** Whatever is watched: here the gate is called, be it through a workflow or an action of the repository's own. */
const WORKFLOWS = [".github/workflows", ".github/actions"];

/** Whether any of the paths matters to the gate: one that is watched, or a file by which the gate is set up. */
export function matters(paths: readonly string[], inputs: Inputs): boolean {
  const watched = selector(inputs["watch-paths"], { dot: true });
  const own = selector([...WORKFLOWS, ...namedBy(inputs).flatMap(withoutCheckout)], { dot: true });
  return paths.some((path) => watched(path) || own(path));
}

/** The paths and patterns of the inputs that name files of the repository. */
function namedBy(inputs: Inputs): string[] {
  const names = INPUT_NAMES.filter((name) => inputNamed(name).namesFiles);
  const values = names.flatMap((name): unknown => inputs[name]).filter((value) => typeof value === "string");
  return values.filter((value) => value !== "bundled" && value !== "none" && !isRemote(value));
}

/**
 * A path of the workspace as the repository may know it: it may have been checked out into a folder, or the path may be
 * absolute. Taking too many files for the gate's own does no harm.
 */
function withoutCheckout(given: string): string[] {
  const names = plainPath(given.replace(/^!/, "")).split("/");
  const ends = names.map((_, place) => names.slice(place));
  return ends
    .filter(([first = ""], place) => first !== "" && (place === 0 || isPlain(first)))
    .map((end) => end.join("/"));
}
