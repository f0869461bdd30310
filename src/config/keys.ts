import { isLoopback } from "../endpoint/address.ts";
import { UserError } from "../errors.ts";
import type { ModelInputs } from "./models.ts";

type KeyInputs = Pick<ModelInputs, "endpoint" | "api-key" | "extra-headers">;

/** What a key is called where the user gives it. */
export interface KeyWords {
  /** `Input "api-key"` or the environment variable. */
  readonly label: string;
  /** How to give it, as the end of a sentence. */
  readonly cure: string;
}

/** Whether a required key is missing. One is required over https, except for loopback addresses or with custom headers. */
export function lacksKey({ endpoint, "api-key": key, "extra-headers": headers }: KeyInputs): boolean {
  const keyless = endpoint.protocol === "http:" || isLoopback(endpoint.hostname);
  return key === undefined && !keyless && Object.keys(headers).length === 0;
}

/** A message for each endpoint whose key is missing. */
export function problemsOfKeys(
  models: readonly (KeyInputs & Pick<ModelInputs, "endpointName">)[],
  { label, cure }: KeyWords,
): string[] {
  const messages = models.filter(lacksKey).map(({ endpoint, endpointName }) => {
    const line = endpointName === undefined ? "" : `, on a line "${endpointName}: key"`;
    return `${label} is missing: ${endpoint.host} needs a key; ${cure}${line}.`;
  });
  return [...new Set(messages)];
}

/** Throws a UserError that names every endpoint whose key is missing. */
export function requireKeys(models: readonly ModelInputs[], words: KeyWords): void {
  const problems = problemsOfKeys(models, words);
  if (problems.length > 0) throw new UserError(problems);
}
