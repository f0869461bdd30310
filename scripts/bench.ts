import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { bare } from "./bench/bare.ts";
import { bound } from "./bench/bound.ts";
import { bundle } from "./bench/bundle.ts";
import { cache } from "./bench/cache.ts";
import { type Row, table } from "./bench/figures.ts";
import { type Size, sizeOf } from "./bench/gate.ts";
import { growth } from "./bench/growth.ts";
import { others } from "./bench/others.ts";
import { rate } from "./bench/rate.ts";
import { reading } from "./bench/reading.ts";

/** Every subject of the benchmark. */
const SUBJECTS: Readonly<Record<string, (size: Size) => Row[] | Promise<Row[]>>> = {
  ...{ bundle, bare, bound, cache, rate, reading, growth },
  others,
};
/** Left out of the short form: they install other tools. */
const NOT_QUICK = ["others"];

const { values, positionals } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    times: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const names =
  positionals.length > 0
    ? positionals
    : Object.keys(SUBJECTS).filter((name) => !values.quick || !NOT_QUICK.includes(name));
const size = sizeOf(values.quick, Number(values.times));

/** The manual that keeps the figures of each subject, and of the machine. */
const DOCUMENT = "docs/performance.md";

/** Prints one part of the result and, with --write, puts it in its place in the manual. */
function publish(name: string, text: string): void {
  console.log(name === "machine" ? text : `\n### ${name}\n\n${text}`);
  if (!values.write) return;
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before = "", rest] = readFileSync(DOCUMENT, "utf8").split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${DOCUMENT} has no place for ${name}.`);
  writeFileSync(DOCUMENT, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}

const [cpu] = cpus();
const memory = (totalmem() / 2 ** 30).toFixed(0);
const system = `${process.platform} ${process.arch}`;
publish(
  "machine",
  `${cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, Node ${process.version}, ${system}`,
);
for (const name of names) {
  const measure = SUBJECTS[name];
  if (measure === undefined)
    throw new Error(`There is no subject ${name}; there are ${Object.keys(SUBJECTS).join(", ")}.`);
  console.error(`${name} …`);
  const begun = performance.now();
  const rows = await measure(size);
  console.error(`${name} took ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  publish(name, table(rows));
}
