/** Lets a run go on, and end as it would, when whoever reads its output has gone: `nessie run | head`. */
export function ignoreBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}
