import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Visit } from "../../__tests__/support/browser-visit.ts";
import { bundledReport } from "../../__tests__/support/builders/pages.ts";
import { runCli } from "../../__tests__/support/run-in-process.ts";
import { cleanUp, workspace } from "../../__tests__/support/workspace.ts";
import { DEMO_DIR } from "../../src/cli/default-paths.ts";
import type { Persona } from "../../src/demo/personas.ts";
import { htmlReport } from "../../src/page/render-page.ts";
import { comment } from "../../src/report/comment/comment.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";

/** A picture in docs/, and what it shows. */
export interface Picture {
  /** From the repository's root. */
  readonly file: string;
  readonly kind: "comment" | "page";
  /** Today's output: the same in every run, and whatever the browser and its fonts. */
  readonly text: string;
  readonly visit: Visit;
}

/** Every picture of the README: the comment on the demo's change, and the page of a report, light, dark, and with a trial open. */
export async function picturesToday(): Promise<Picture[]> {
  const page = htmlReport([bundledReport("some-model", { words: 0 })]);
  const viewport = { width: 1280, height: 1640 };
  const trial = "#verdict=unsafe&trial=rules/locker-codes/own/distraction/1";
  const small = { width: 1280, height: 720 };
  const size = { width: 860, height: 1040 };
  return [
    { file: "docs/comment.png", kind: "comment", text: await commentOfDemo(), visit: { viewport: size } },
    { file: "docs/page-light.png", kind: "page", text: page, visit: { viewport } },
    { file: "docs/page-dark.png", kind: "page", text: page, visit: { viewport, colorScheme: "dark" } },
    { file: "docs/trial.png", kind: "page", text: page, visit: { viewport: small, hash: trial } },
  ];
}

/** What the gate comments on a run of `nessie demo`. */
export async function commentOfDemo(persona: Persona = "regressed"): Promise<string> {
  const cwd = workspace();
  const { code, stderr } = await runCli(["demo", "--quiet", "--persona", persona], { cwd });
  if (code !== 0) throw new Error(stderr);
  const path = join(cwd, DEMO_DIR, "report.json");
  const report = withoutChance(parseReport(readFileSync(path, "utf8"), path));
  cleanUp();
  const writer = { sha: "a".repeat(40), runId: 10, attempt: 1 };
  const runUrl = "https://github.example/o/r/actions/runs/10/attempts/1";
  return comment([report], { gateName: "nessie", writer, runUrl, artifact: "nessie-report" });
}

/** Without what differs from run to run: the local endpoint's port, the time taken, and the hash of both. */
function withoutChance({ content: _, ...report }: Report): Report {
  return {
    ...report,
    durationMs: 2_000,
    settings: { ...report.settings, endpoint: "http://127.0.0.1:8089/v1" },
  };
}

/** Where it is noted what each picture shows. */
export const NOTES = "docs/pictures.json";

/** What must be noted of pictures today: hashes of what each was made from, and of its file. */
export function notesOf(pictures: readonly Picture[]): string {
  const notes = pictures.map((picture) => {
    const { file, kind, text, visit } = picture;
    return [file, { shows: sha256(JSON.stringify([kind, text, visit])), file: sha256(readFileSync(file)) }];
  });
  return `${JSON.stringify(Object.fromEntries(notes), undefined, 2)}\n`;
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
