import type { Persona } from "../../src/demo/personas.ts";
import { type DemoModel, startDemoModel } from "../../src/demo/server.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { closeLater } from "./close-later.ts";
import { type Script, startModelEndpoint } from "./servers/model-endpoint.ts";

/** The scripted model of the demonstration. */
export async function scripted(persona: Persona): Promise<DemoModel> {
  const { suites, distraction } = await loadSuites("bundled", {
    read: async () => "",
    list: async () => undefined,
  });
  return closeLater(
    await startDemoModel({ persona, suites, distraction, seeds: [1, 2, 3], port: 0, latencyMs: 0 }),
  );
}

export async function endpointWith(script: Script): Promise<{ endpoint: string; requests: () => number }> {
  const server = closeLater(await startModelEndpoint(script));
  return { endpoint: server.url, requests: () => server.recorded.length };
}

/** The error annotations in a log. */
export const errorsIn = (log: string): string[] =>
  log.split("\n").filter((line) => line.startsWith("::error"));
