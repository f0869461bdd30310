import { attempt, UserError } from "../errors.ts";

type Check = () => unknown;

/** Makes every check, and the further ones only if there is a problem. Throws one UserError with all problems. */
export async function requireAll(checks: readonly Check[], further: readonly Check[]): Promise<void> {
  const problems = await problemsOf(checks);
  if (problems.length > 0) throw new UserError([...problems, ...(await problemsOf(further))]);
}

async function problemsOf(checks: readonly Check[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const check of checks) await attempt(problems, check);
  return problems;
}
