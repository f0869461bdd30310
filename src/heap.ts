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
 * The flags only say how far a space grows, and how often a function is called first.
 */
export function keepProcessSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  if (isOld()) return;
  setFlagsFromString(`--invocation-count-for-maglev=${400 * PATIENCE}`);
  setFlagsFromString(`--invocation-count-for-maglev-osr=${100 * PATIENCE}`);
  setFlagsFromString(`--invocation-count-for-turbofan=${3_000 * PATIENCE}`);
  setFlagsFromString(`--invocation-count-for-osr=${500 * PATIENCE}`);
}

/** Old space may grow by this before it is collected again. Percent. */
const GROWTH = 10;

let small = false;

/**
 * Keeps the heap of a large run near what is in use, from now on. V8 lets it grow to several times that before it collects anything,
 * which is faster; a run of a hundred thousand trials would take all the memory of a small runner.
 */
export function keepHeapSmall(): void {
  if (small) return;
  small = true;
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // Else it may grow by sixteen megabytes at least, however few percent those are.
  setFlagsFromString("--optimize-for-size");
  // How far the heap may grow is reckoned anew when it has been collected.
  giveMemoryBack();
}

/**
 * Gives the memory back that is not in use, once a part of the work is done. V8 keeps what it has collected for what may come, and by
 * itself hands little of it back while a process is busy: in a large run up to half of what is in use.
 */
export function giveMemoryBack(): void {
  setFlagsFromString("--expose-gc");
  // The cast: it has no types of its own.
  const collect = runInNewContext("gc") as (how?: Readonly<Record<string, string>>) => void;
  if (isOld()) collect();
  else collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
