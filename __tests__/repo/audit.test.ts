import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "@jest/globals";
import * as z from "zod";
import { bundledFiles, packageOf } from "../../scripts/bundled.ts";
import { projectFile } from "../support/project-file.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

const ADVISORY = {
  id: 1,
  url: "https://example.com/1",
  title: "A fault",
  severity: "high",
  vulnerable_versions: "*",
};

interface Audited {
  readonly failed: boolean;
  readonly stdout: string;
  /** The packages that the registry was asked about. */
  readonly asked: readonly string[];
}

/** Runs the audit with a registry that knows a fault of every version of these packages. */
async function audit(faulty: readonly string[]): Promise<Audited> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    // Which versions there are: nobody knows.
    if (request.method === "GET") {
      response.writeHead(404).end();
      return;
    }
    const body = await buffer(request);
    const text = request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
    asked.push(...Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(text.toString("utf8")))));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(Object.fromEntries(faulty.map((name) => [name, [ADVISORY]]))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const ended = await promisify(execFile)(process.execPath, ["scripts/audit.ts"], {
    cwd: projectFile(),
    env: {
      PATH: process.env.PATH,
      npm_config_cache: workspace(),
      npm_config_registry: `http://127.0.0.1:${port}`,
    },
  }).then(
    ({ stdout }) => ({ failed: false, stdout }),
    (thrown) => ({ failed: true, ...z.object({ stdout: z.string() }).parse(thrown) }),
  );
  server.close();
  return { ...ended, asked };
}

test("the audit asks about every bundled package, and about none that is for development only", async () => {
  const { failed, asked } = await audit([]);
  expect(failed).toBe(false);
  const bundled = ["action", "cli"]
    .flatMap((entry) => bundledFiles(projectFile(`build/${entry}.stats.json`)))
    .flatMap(({ path }) => packageOf(path)?.replace(/^.*node_modules\//, "") ?? []);
  expect([...new Set(bundled)].filter((name) => !asked.includes(name))).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(["openai", "undici", "zod"]));
  expect(asked.filter((name) => ["jest", "typescript", "playwright-core"].includes(name))).toEqual([]);
});

test("the audit fails for a fault of a bundled package", async () => {
  expect(await audit(["undici"])).toMatchObject({ failed: true, stdout: expect.stringContaining("A fault") });
});
