const OLDEST = [22, 19] as const;

/** Says that this Node is too old for the packages that send requests; undefined if it is not. */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Node ${OLDEST.join(".")} or newer is required, but this is Node ${version}.`;
}
