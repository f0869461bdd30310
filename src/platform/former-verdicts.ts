import type { Inputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { formerVerdicts } from "../run/write-reports.ts";
import { removeFile } from "./files.ts";

/**
 * Removes what an earlier run left to be signed, before anything else can end this one. Throws a UserError if that cannot be
 * done. `models`: those of the run that begins; the folder of a model may once have been that of a whole run.
 */
export function removeFormerVerdicts(
  { "report-dir": folder }: Pick<Inputs, "report-dir">,
  { cwd, models = [] }: { readonly cwd: string; readonly models?: readonly ModelInputs[] },
): void {
  const folders = [folder, ...models.map((model) => model["report-dir"])];
  for (const file of formerVerdicts(folders)) removeFile(file, cwd);
}
