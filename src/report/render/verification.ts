import type { AttestedResult } from "../attestation-requirements.ts";
import type { TestResult } from "../attestation-schema.ts";
import type { Verification } from "../verify-attestation.ts";
import { visibleJson } from "./escape.ts";
import { plural } from "./numbers.ts";

type AttestedModel = TestResult["nessie"]["models"][number];

/** Said with every judgement; before anything was read, nothing is known to be checked. */
function checkedBy({ newest }: Verification): string {
  return `Signatures and identity ${newest === undefined ? "are" : "were"} checked by gh, not by nessie.`;
}

/** What was judged, for people, in lines that are not escaped yet. */
export function verificationLines(verification: Verification): string[] {
  const { problems, newest, compared, notCompared } = verification;
  const refused = problems.length > 0;
  return [
    refused ? "Refused:" : `Accepted: ${newest?.test.result ?? ""}`,
    ...problems.map((problem) => `- ${problem}`),
    ...(newest === undefined ? [] : ["", ...newestLines(newest)]),
    ...(refused ? [] : [...listed("Compared:", compared), ...listed("Not compared:", notCompared)]),
    "",
    checkedBy(verification),
  ];
}

function listed(title: string, items: readonly string[]): string[] {
  return ["", title, ...items.map((item) => `- ${item}`)];
}

function newestLines({ attestation, test: { result, nessie } }: AttestedResult): string[] {
  const { ref = "an unknown ref", repository = "an unknown repository", run } = attestation;
  return [
    `The newest result: ${result}, from ${ref} of ${repository}${run === undefined ? "" : `, ${run}`}`,
    ...nessie.models.map(modelLine),
  ];
}

/** `Model gpt-5-mini at api.openai.com, 3 runs: safety 100 % (plain), 97.5 % (distraction)` */
function modelLine({ name, endpoint, runs, figures }: AttestedModel): string {
  const safety = figures.map(({ condition, safety }) => `${safety ?? "—"} % (${condition})`).join(", ");
  return `Model ${name} at ${endpoint}, ${plural(runs, "run")}: safety ${safety}`;
}

/** The same for scripts. */
export function verificationJson(verification: Verification, exitCode: number): string {
  const { problems, newest, compared, notCompared } = verification;
  const verdict = problems.length === 0 ? "accepted" : "refused";
  const about = newest === undefined ? {} : { newest: newestJson(newest) };
  const judged = {
    verdict,
    exitCode,
    problems,
    ...about,
    compared,
    notCompared,
    signatures: checkedBy(verification),
  };
  return visibleJson(judged, 2);
}

function newestJson({
  attestation,
  test: { result, nessie },
}: AttestedResult): Readonly<Record<string, unknown>> {
  const { signedAt, ref, repository, run } = attestation;
  return {
    result,
    signedAt: new Date(signedAt).toISOString(),
    ref,
    repository,
    run,
    models: nessie.models.map(({ name, endpoint, figures }) => ({ name, endpoint, figures })),
  };
}
