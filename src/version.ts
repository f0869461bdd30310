import manifest from "../package.json" with { type: "json" };

/** The version of the action and the command line. */
export const VERSION: string = manifest.version;

/** Where this copy of the project lives, as its package.json says: the one place to change. */
const { repository }: { readonly repository?: RepositoryField } = manifest;

type RepositoryField = string | { readonly url: string };

/** What stands for the owner until somebody says who it is. */
export const NO_OWNER = "OWNER";

/** `owner/name` on GitHub, from the field `repository` of a package.json; with a placeholder if that names none there. */
export function repositoryOnGitHub(field?: RepositoryField): string {
  const address = typeof field === "object" ? field.url : (field ?? "");
  const [, name] = /(?:^|github:|github\.com[/:])([A-Za-z0-9-]+\/[\w.-]+?)(?:\.git)?$/.exec(address) ?? [];
  return name ?? `${NO_OWNER}/nessie-action`;
}

/** This repository, as `owner/name`. */
export const REPOSITORY = repositoryOnGitHub(repository);

/** The action that tests, as in `uses`: this repository at the tag of its major version. */
export const GATE_ACTION = `${REPOSITORY}@v${VERSION.split(".")[0]}`;

/** The address of a page of the manual, such as `docs/report.md`, and of a heading in it, such as `how-trials-count`. */
export function manualUrl(page: string, heading?: string): string {
  const address = `https://github.com/${REPOSITORY}/blob/main/${page}`;
  return heading === undefined ? address : `${address}#${heading}`;
}
