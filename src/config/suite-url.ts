import { isProtected } from "../endpoint/address.ts";

/** A usual branch name where the URL has the revision. */
const MOVING = /\/(?:resolve|raw|refs\/heads)\/(?:refs\/heads\/)?(main|master|head|trunk|develop|latest)\//i;
const RAW_HOST = /^raw\.githubusercontent\.com$/i;
const RAW_MOVING = /^\/[^/]+\/[^/]+\/(?:refs\/heads\/)?(main|master|head|trunk|develop)\//i;

/** What is wrong with the URL of a suite, as the end of a sentence that begins with "suite"; undefined if nothing. */
export function problemOfSuiteUrl(source: string): string | undefined {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url === undefined || !isProtected(url))
    return "must be an https URL; http is for loopback addresses only";
  if (url.username !== "" || url.password !== "")
    return "must not contain a user name or password: a suite is fetched without credentials";
  if (url.hash !== "") return "must not contain a fragment (#) other than #sha256=…";
  if (url.pathname.includes("/blob/"))
    return "must be the URL of the file itself, but /blob/ is a page about it: use resolve (Hugging Face) or raw (GitHub) instead";
  if (/\.parquet$/i.test(url.pathname))
    return "must be a .json or .jsonl file; docs/published-data.md shows how to convert parquet";
  const moving =
    MOVING.exec(url.pathname)?.[1] ?? (RAW_HOST.test(url.hostname) && RAW_MOVING.exec(url.pathname)?.[1]);
  if (moving)
    return `must name a commit, but ${moving} moves, and then every run fails on the hash: use the commit instead`;
  return undefined;
}
