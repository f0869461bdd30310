import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let small = false;

/**
 * Keeps the heap near what is in use, from now on. V8 lets it grow to several times that before it collects anything, which is
 * faster; a run of a hundred thousand trials would take all the memory of a small runner.
 */
export function keepHeapSmall(): void {
  if (small) return;
  small = true;
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=30");
  // How far the heap may grow is reckoned anew when it has been collected.
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
