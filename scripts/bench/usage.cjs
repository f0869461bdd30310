// Loaded before the programs that are measured: leaves what they used, as they end.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");

const STATUS = "/proc/self/status";

/** Kilobytes. Linux counts what the process that started this one had for a peak of this one's, but not in its own figures. */
function peak(maxRSS) {
  const own = existsSync(STATUS) && /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, "utf8"));
  return own ? Number(own[1]) : maxRSS;
}

process.on("exit", () => {
  if (!process.env.BENCH_USAGE) return;
  const usage = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ ...usage, maxRSS: peak(usage.maxRSS) }));
});
