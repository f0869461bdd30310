// Loaded before the programs that are measured: leaves what they used, as they end.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  if (process.env.BENCH_USAGE)
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage()));
});
