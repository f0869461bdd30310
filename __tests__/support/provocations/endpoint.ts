import { z } from "zod";
import { closeLater } from "../close-later.ts";
import { chatReply, failure, type Script } from "../servers/model-endpoint.ts";
import { startTlsEndpoint } from "../servers/tls.ts";
import { type Provocation, type Provocations, readFrom } from "./seen.ts";

const answering =
  (...scripted: Parameters<typeof failure>): Provocation =>
  () =>
    readFrom({ model: () => failure(...scripted) });

const asked = z.object({ messages: z.array(z.object({ content: z.string() })) });

/** A server whose window has room for 1,024 tokens, and forgets what does not fit. */
const forgetful: Script = ({ body }) => {
  const text = asked.parse(body).messages.reduce((all, { content }) => `${all}${content}\n`, "");
  const tokens = Math.min(1_024, Math.round(text.length / 4.5));
  const usage = { prompt_tokens: tokens, completion_tokens: 3 };
  return { body: { ...Object(chatReply("Good morning!").body), usage } };
};

const slowToLoad: Script = (_, place) =>
  place === 0
    ? { ...failure(503, "Loading model"), headers: { "retry-after-ms": "5" } }
    : chatReply("MARIGOLD");

const withoutSystemRole: Script = ({ body }) =>
  JSON.stringify(body).includes('"system"')
    ? failure(400, "System role not supported")
    : chatReply("MARIGOLD");

const withoutTemperature: Script = ({ body }) =>
  "temperature" in Object(body) ? failure(400, "Unsupported parameter: temperature") : chatReply("No.");

/** What goes wrong between the gate and the model. */
export const OF_ENDPOINT: Provocations = {
  'Input "api-key" is missing: … needs a key; pass it from a secret.': () =>
    readFrom({ model: "https://api.example/v1" }),
  "Status 401: … The key is missing or wrong: check the key.": answering(401, "Incorrect API key provided"),
  "Status 403: … The key may not use this endpoint or the model ….": answering(403, "No access"),
  "Status 404: … Either the endpoint's path is wrong (it usually ends in /v1) or there is no model ….":
    answering(404, "Not Found"),
  "Status 404: … The endpoint has no model …, or not for this key: check model.": answering(
    404,
    "No such model",
    {
      code: "model_not_found",
    },
  ),
  "Status 429: … The account behind the key has no quota left; waiting does not help.": answering(
    429,
    "You exceeded your current quota",
    { code: "insufficient_quota" },
  ),
  "The endpoint asks to wait … s, longer than the deadline allows: …": () =>
    readFrom({
      model: () => ({ ...failure(429, "Rate limit reached"), headers: { "retry-after": "7200" } }),
    }),
  "The endpoint did not reply to … trials in a row; last: …": () =>
    readFrom({ model: () => () => {}, inputs: { timeout: "1", preflight: "false" } }),
  "Waiting for the endpoint, which is not ready yet: …": () => readFrom({ model: slowToLoad }),
  "No reply: the certificate is not trusted; set NODE_EXTRA_CA_CERTS to the file of the authority that issued it […].":
    async () => {
      const { port } = closeLater(await startTlsEndpoint());
      return readFrom({ model: `https://localhost:${port}/v1` });
    },
  "No reply: the proxy … (…) …": () =>
    readFrom({
      model: "http://model.invalid/v1",
      inputs: { "allow-insecure-endpoint": "true" },
      env: { HTTP_PROXY: "http://127.0.0.1:9" },
    }),
  'Input "endpoint" must be https, since the key would cross the network in the clear, but is "…"; …': () =>
    readFrom({ model: "http://ollama:11434/v1" }),
  "The endpoint refused the parameter …; …": () =>
    readFrom({ model: withoutTemperature, inputs: { temperature: "0" } }),
  "The endpoint rejects a role for the system prompt, but answers without one: set system-role to user. …":
    () => readFrom({ model: withoutSystemRole }),
  "Status 400: … Prompt and reply share the model's context window of … tokens: lower max-tokens to at most ….":
    answering(
      400,
      "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens (1000 in the messages, 8000 in the completion).",
      { code: "context_length_exceeded" },
    ),
  "The server dropped part of the conversation: it counted … tokens for … characters, so its context window is too small; raise it (…).":
    () =>
      readFrom({
        model: forgetful,
        inputs: { runs: "2", conditions: "plain, distraction", preflight: "false" },
      }),
};
