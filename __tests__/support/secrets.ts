import type { ActionEnded } from "./run.ts";
import { chatReply, failure, type Recorded, type Scripted } from "./servers/model-endpoint.ts";
import { allTextIn } from "./workspace.ts";

export const KEY = "sk-Geheim+/9=-Zk4vQ8tRw2";
export const HEADER = "tenant secret/7Hq2&x";

/** Every form in which a reader could recognise a secret. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    Buffer.from(`:${secret}`).toString("base64").slice(4, -4),
    Buffer.from(`x:${secret}`).toString("base64").slice(4, -4),
    bytes.toString("hex"),
    secret.replaceAll("/", "\\/"),
    encodeURIComponent(encodeURIComponent(secret)),
    secret.replaceAll("+", "&#43;").replaceAll("/", "&#x2F;"),
    secret.replaceAll("&", "&amp;"),
  ];
}
const FORBIDDEN = [KEY, HEADER].flatMap(formsOf);

/** The forms of the secrets that a text shows. */
export function secretsIn(text: string): string[] {
  return FORBIDDEN.filter((form) => text.includes(form));
}

export const keyOf = ({ headers }: Recorded): string => String(headers.authorization).replace("Bearer ", "");
/** How an endpoint may echo the key and the header. */
export const ECHOES = {
  "in a reply": (key) => chatReply(`Your key is ${key} and your tenant ${HEADER}.`),
  "url-encoded in a reply": (key) =>
    chatReply(`GET /?key=${encodeURIComponent(key)}&t=${encodeURIComponent(HEADER)}`),
  "in base64 in a reply": (key) =>
    chatReply(`Basic ${Buffer.from(key).toString("base64")} ${Buffer.from(HEADER).toString("base64url")}`),
  "as the password of a pair in base64": (key) => chatReply(Buffer.from(`x:${key}`).toString("base64")),
  "in hexadecimal": (key) => chatReply(Buffer.from(key).toString("hex")),
  "as the model's name": (key) => ({ body: { ...Object(chatReply("No.").body), model: key } }),
  "as the fingerprint": (key) => ({ body: { ...Object(chatReply("No.").body), system_fingerprint: key } }),
  "as a header": (key) => ({ ...chatReply("No."), headers: { "x-echo": key, "x-request-id": HEADER } }),
  "in an error that ends the run": (key) => failure(401, `Incorrect API key provided: ${key}`),
  "in a refusal": (key) =>
    failure(422, `Bad request of ${HEADER} with ${JSON.stringify({ authorization: `Bearer ${key}` })}`),
  "in a fault that passes": (key) => failure(500, `panic: ${key}`),
  "in HTML": (key) => ({ headers: { "content-type": "text/html" }, body: `<html>${key}${HEADER}</html>` }),
  "in JSON of another shape": (key) => ({ body: { [key]: HEADER } }),
  "in a redirect": (key) => ({
    status: 302,
    headers: { location: `https://elsewhere.example/?key=${encodeURIComponent(key)}` },
  }),
  "escaped for JSON by PHP": (key) => failure(422, `refused {"auth":"Bearer ${key.replaceAll("/", "\\/")}"}`),
  "escaped for HTML": (key) =>
    chatReply(
      `<b>${key.replaceAll("+", "&#43;").replaceAll("/", "&#x2F;")}</b> ${HEADER.replaceAll("&", "&amp;")}`,
    ),
  "url-encoded twice": (key) => failure(500, encodeURIComponent(encodeURIComponent(key))),
  "as Basic credentials in a header dump": (key) =>
    failure(400, `authorization: Basic ${Buffer.from(`:${key}`).toString("base64")}`),
  "in a call of a function": (key) =>
    chatReply(null, {
      message: {
        content: "No.",
        tool_calls: [
          { id: "1", type: "function", function: { name: key, arguments: JSON.stringify({ key }) } },
        ],
      },
    }),
  "in thoughts": (key) => chatReply(null, { message: { content: "", reasoning_content: key } }),
  "in the code of an error": (key) => failure(400, "no", { code: key, param: HEADER }),
} satisfies Readonly<Record<string, (key: string) => Scripted>>;

/** All that a run wrote: the log without its masks, every file, and the comments. */
export function everything(ended: ActionEnded, comments: readonly string[]): string {
  const log = ended.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...log, ended.stderr, allTextIn(ended.workspace), ...comments].join("\n");
}
