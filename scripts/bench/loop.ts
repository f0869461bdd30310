import { readFileSync } from "node:fs";
import * as z from "zod";

/** What the gate is compared with: a bare loop that sends the same bodies and reads the replies, and does nothing else. */
type Ask = (body: string) => Promise<unknown>;

const HEADERS = { "content-type": "application/json", authorization: "Bearer none" };

const KINDS: Readonly<Record<string, (url: string) => Ask | Promise<Ask>>> = {
  fetch: (url) => async (body) => (await fetch(url, { method: "POST", headers: HEADERS, body })).text(),
  openai: async (url) => {
    const { OpenAI } = await import("openai");
    const client = new OpenAI({
      baseURL: url.replace(/\/chat\/completions$/, ""),
      apiKey: "none",
      maxRetries: 0,
    });
    return (body) => client.chat.completions.create(JSON.parse(body));
  },
};

const [kind = "", url = "", concurrency = "", file = ""] = process.argv.slice(2);
const bodies = z.array(z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
const ask = await KINDS[kind]?.(`${url}/chat/completions`);
if (ask === undefined) throw new Error(`There is no loop "${kind}".`);

let next = 0;
const work = async (): Promise<void> => {
  for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) await ask(body);
};
await Promise.all(Array.from({ length: Number(concurrency) }, work));
process.exit();
