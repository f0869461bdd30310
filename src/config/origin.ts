/** Where a setting came from. */
export type Origin =
  | { readonly kind: "input" }
  | { readonly kind: "flag" }
  | { readonly kind: "environment" }
  /** `nessie.yml`, or `nessie.yml in the base commit 0123456789ab` */
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "default" };

/** Whether it was given for this run, which wins over the config file. */
export function isGiven({ kind }: Origin): boolean {
  return kind === "input" || kind === "flag" || kind === "environment";
}

export function originText(origin: Origin): string {
  return origin.kind === "file" ? origin.file : origin.kind;
}
