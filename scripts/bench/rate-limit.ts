/** Whether the limit lets one more request through: no second, wherever it begins, brings more than `perSecond`. */
export function rateLimit(perSecond: number | undefined, now: () => number): () => boolean {
  if (perSecond === undefined) return () => true;
  const passed: number[] = [];
  return () => {
    const at = now();
    while (passed[0] !== undefined && passed[0] <= at - 1_000) passed.shift();
    if (passed.length >= perSecond) return false;
    passed.push(at);
    return true;
  };
}
