import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { closeAll, closeLater } from "../support/close-later.ts";
import {
  expectActionKeepsSecrets,
  expectCliKeepsSecrets,
  expectDoctorKeepsSecrets,
} from "../support/expect-secrets.ts";
import { runBuilt, runBuiltAction } from "../support/run-child.ts";
import { ECHOES, HEADER, KEY, secretsIn } from "../support/secrets.ts";
import { chatReply, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp } from "../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

/** One of each way out; `integration/secrets.test.ts` has them all. */
const SOME = (["in a reply", "in an error that ends the run", "in a fault that passes"] as const).map(
  (name) => [name, ECHOES[name]] as const,
);

describe("nothing that the built programs write shows the key or the values of extra headers, although the endpoint echoes them", () => {
  test.each(SOME)("%s", (_name, echo) => expectActionKeepsSecrets(runBuiltAction, echo));

  test.each(SOME.slice(0, 2))("%s, on the command line", (_name, echo) =>
    expectCliKeepsSecrets((args, options) => runBuilt("cli/index", args, options), echo),
  );

  test.each(SOME.slice(1, 2))("%s, to the doctor", (_name, echo) =>
    expectDoctorKeepsSecrets((args, options) => runBuilt("cli/index", args, options), echo),
  );
});

test("neither endpoint nor key nor headers are taken from files of the workspace or from the environment [S7]", async () => {
  const trap = await startModelEndpoint(() => chatReply("No."));
  const server = await startModelEndpoint(() => chatReply("No."));
  closeLater(trap);
  closeLater(server);
  const settings = `OPENAI_BASE_URL=${trap.url}\nOPENAI_API_KEY=${KEY}\n`;
  const env = {
    OPENAI_BASE_URL: trap.url,
    OPENAI_API_KEY: KEY,
    NESSIE_API_KEY: KEY,
    OPENAI_ORG_ID: HEADER,
    OPENAI_PROJECT_ID: HEADER,
    OPENAI_CUSTOM_HEADERS: `X-Tenant: ${HEADER}`,
  };
  const files = {
    ".env": settings,
    ".npmrc": `//x/:_authToken=${KEY}`,
    "nessie.json": JSON.stringify({ endpoint: trap.url, apiKey: KEY }),
  };
  await runBuiltAction({ endpoint: server.url, model: "m", suites: "agentic", runs: "1" }, { env, files });
  expect(trap.recorded).toEqual([]);
  // The first one is the doctor's.
  expect(server.recorded).toHaveLength(17);
  expect(secretsIn(JSON.stringify(server.recorded))).toEqual([]);
});
