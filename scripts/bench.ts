import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { bare } from "./bench/bare.ts";
import { bound } from "./bench/bound.ts";
import { bundle } from "./bench/bundle.ts";
import { cache } from "./bench/cache.ts";
import { type Row, table } from "./bench/figures.ts";
import { type Size, sizeOf } from "./bench/gate.ts";
import { growth } from "./bench/growth.ts";
import { promptfoo } from "./bench/promptfoo.ts";
import { rate } from "./bench/rate.ts";
import { start } from "./bench/start.ts";

/** Every subject of the benchmark. Those after the first line are left out of the short form. */
const SUBJECTS: Readonly<Record<string, (size: Size) => Row[] | Promise<Row[]>>> = {
  ...{ bundle, start, bare, bound, cache, rate, growth },
  promptfoo,
};
const NOT_QUICK = ["promptfoo"];

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, times: { type: "string", default: "5" } },
  allowPositionals: true,
});
const names =
  positionals.length > 0
    ? positionals
    : Object.keys(SUBJECTS).filter((name) => !values.quick || !NOT_QUICK.includes(name));
const size = sizeOf(values.quick, Number(values.times));

const [cpu] = cpus();
console.log(
  `${cpus().length} × ${cpu?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform} ${process.arch}`,
);
for (const name of names) {
  const measure = SUBJECTS[name];
  if (measure === undefined)
    throw new Error(`There is no subject ${name}; there are ${Object.keys(SUBJECTS).join(", ")}.`);
  console.log(`\n### ${name}\n\n${table(await measure(size))}`);
}
