import manifest from "../package.json" with { type: "json" };

/** The version of the action and the command line. */
export const VERSION: string = manifest.version;

/** The page of the manual on GitHub; `section`: the anchor of a heading. */
export function manualUrl(page: string, section = ""): string {
  return `https://github.com/OWNER/nessie-action/blob/main/${page}${section && `#${section}`}`;
}
