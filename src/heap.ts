import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** So many times V8's own count of calls is asked for before a function is compiled for speed. */
const PATIENCE = 10;
/** The first Node whose V8 counts calls; the one before says something of a flag that it does not know. */
const COUNTS_CALLS = 22;

/**
 * Keeps a short run small, from now on. V8 expects a process that lives for long: it soon gives young objects many times the room, and
 * compiles for speed what a run of some hundred trials calls too seldom for that to pay. Of such a run both took a third of the memory
 * and an eighth of the processor time. The flags only say how far a space grows and how often a function is called first.
 */
export function keepProcessSmall(node = process.versions.node): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  if (Number.parseInt(node, 10) < COUNTS_CALLS) return;
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
  // The cast: without types of its own.
  const collect = runInNewContext("gc") as (how?: Readonly<Record<string, string>>) => void;
  // The V8 of Node 20 takes any wish for one to collect only what is young.
  collect();
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
