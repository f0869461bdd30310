/** A shorter text is no secret and would make holes in everything. Characters. */
const SHORTEST = 4;

/** Replaces the secrets in a text by ***, as they are, url-encoded, in base64 and hexadecimal, the longest first. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .flatMap((secret) => [secret, ...credentialIn(secret)])
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap(formsOf);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

/** What follows the scheme of an authorization header, which an endpoint may quote alone. */
function credentialIn(secret: string): string[] {
  const [, credential] = /^[A-Za-z-]+ +(\S{8,})$/.exec(secret) ?? [];
  return credential === undefined ? [] : [credential];
}

function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].map((offset) => base64Core(secret, offset));
  const url = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  const encoded = encodeURIComponent(secret);
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const inUrl = [encoded, lower].flatMap((form) => [form, form.replaceAll("%20", "+")]);
  const hex = Buffer.from(secret).toString("hex");
  const forms = [
    secret,
    ...inUrl,
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...url,
    hex,
    hex.toUpperCase(),
  ];
  return forms.filter((form) => form.length >= SHORTEST);
}

/** What of the secret's base64 does not depend on its neighbours, when it begins at that offset of three bytes. */
function base64Core(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const whole = bytes.toString("base64").replace(/=+$/, "");
  const start = Math.ceil((offset * 4) / 3);
  const end = bytes.length % 3 === 0 ? whole.length : whole.length - 1;
  return whole.slice(start, end);
}
