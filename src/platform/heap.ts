import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** So many times V8's own count of calls is asked for before a function is compiled for speed. */
const PATIENCE = 10;
/** The V8 of an older Node counts no calls, and collects only what is young if it is told anything at all. */
const FIRST_NODE = 22;

function isOld(): boolean {
  return Number.parseInt(process.versions.node, 10) < FIRST_NODE;
}

/**
 * Keeps a short run small, from now on; to be called when the program is loaded, for which it has the room that it needs then. V8 expects
 * a process that lives for long: it soon gives young objects many times that room, and compiles for speed what a run of some hundred
 * trials calls too seldom for that to pay. Both together took a third of such a run's memory and a tenth of its processor time.
 * The flags only say how far a space grows, when it is collected, and how often a function is called first.
 */
export function keepProcessSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  if (isOld()) return;
  // Else nothing young is collected while the rest is being marked: it grows to sixteen megabytes meanwhile, and all of it gets old.
  setFlagsFromString("--no-separate-gc-phases");
  setFlagsFromString(`--invocation-count-for-maglev=${400 * PATIENCE}`);
  setFlagsFromString(`--invocation-count-for-maglev-osr=${100 * PATIENCE}`);
  setFlagsFromString(`--invocation-count-for-turbofan=${3_000 * PATIENCE}`);
  setFlagsFromString(`--invocation-count-for-osr=${500 * PATIENCE}`);
}

/** Old space may grow by this before it is collected again. Percent. */
const GROWTH = 10;

let small = false;

/**
 * Collects what is not in use and gives its memory back; to be called once a part of the work of a large run is done. V8 by itself lets
 * the heap grow to several times what is in use, which is faster, and hands little of it back while a process is busy; a run of a hundred
 * thousand trials would take all the memory of a small runner. From the first call on the heap stays near what is in use.
 */
export function saveMemory(): void {
  // Before it is collected: then it is reckoned anew how far it may grow.
  if (!small) keepHeapSmall();
  small = true;
  setFlagsFromString("--expose-gc");
  // The cast: it has no types of its own.
  const collect = runInNewContext("gc") as (how?: Readonly<Record<string, string>>) => void;
  if (isOld()) collect();
  else collect({ type: "major", execution: "sync", flavor: "last-resort" });
}

function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // Else it may grow by sixteen megabytes at least, however few percent those are.
  setFlagsFromString("--optimize-for-size");
}
