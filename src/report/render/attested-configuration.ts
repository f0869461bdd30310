import { hashOf } from "../../suite/hash.ts";
import type { TestResult } from "../attestation-schema.ts";
import type { Report } from "../schema.ts";
import { content } from "../schema-parts.ts";

type Configured = TestResult["configuration"][number];

/** What decided besides the replies, each with its digest; what several models share stands there once. */
export function configurationOf(reports: readonly Report[]): Configured[] {
  const all = reports.flatMap((report) => [
    ...suiteOf(report),
    ...ownCasesOf(report),
    ...digestsOf(report),
    ...systemPromptOf(report),
  ]);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** With the suites that were asked, since the digest is that of all. A report from elsewhere may have another hash. */
function suiteOf({ suite }: Report): Configured[] {
  const { source, version, hash, suites } = suite;
  const annotations = {
    version,
    ...(["bundled", "none"].includes(source) && { source }),
    suites: suites.map((one) => one.suite),
  };
  const isKnown = content.safeParse(hash).success;
  return isKnown ? [{ name: "suite", digest: { sha256: hexOf(hash) }, annotations }] : [];
}

/** By the texts of the cases, as the report has their hashes. */
function ownCasesOf({ suite }: Report): Configured[] {
  return suite.suites.flatMap(({ suite: name, file, cases, hashes }) =>
    file === undefined
      ? []
      : [
          {
            name: `own-cases:${shortPath(file)}`,
            digest: { sha256: hexOf(hashOf(hashes)) },
            annotations: { suite: name, cases },
          },
        ],
  );
}

function digestsOf({ digests = {} }: Report): Configured[] {
  return DIGESTED.flatMap((name) => {
    const sha256 = digests[name];
    return sha256 === undefined ? [] : [{ name, digest: { sha256 } }];
  });
}

const DIGESTED = ["waivers", "gate", "distraction", "tool"] as const;

function systemPromptOf({ settings: { systemPrompt } }: Report): Configured[] {
  if (systemPrompt === undefined) return [];
  const { sha256, position } = systemPrompt;
  return [{ name: "system-prompt", digest: { sha256 }, annotations: { position } }];
}

/** A file of the project as it is named there; of any other, which tells of the machine, its name. */
function shortPath(file: string): string {
  const leadsOut = /^(?:[/\\~]|[a-z]:|\.\.(?:[/\\]|$))/i.test(file);
  return (leadsOut ? (file.split(/[/\\]/).at(-1) ?? "") : file).slice(0, PATH_LIMIT);
}

/** Characters. */
const PATH_LIMIT = 4_096;

function hexOf(hash: string): string {
  return hash.slice("sha256:".length);
}
