import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync } from "node:fs";
import type { Runner } from "../../src/action/runner.ts";

/** Writes what `@actions/core` writes, with the environment and stdout of a test instead of the process's own. */
export function testRunner(
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => unknown,
): Runner {
  const command = (name: string, message: string, title = ""): void => {
    write(`::${name}${title && ` title=${escapeProperty(title)}`}::${escapeData(message)}\n`);
  };
  const annotation =
    (level: "notice" | "warning" | "error"): Runner["notice"] =>
    (message, properties = {}) =>
      command(level, String(message), properties.title);
  return {
    getInput: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim(),
    setSecret: (secret) => command("add-mask", secret),
    setOutput: (name, value: string) => {
      const path = env.GITHUB_OUTPUT;
      if (!path) return void write(`\n::set-output name=${name}::${escapeData(value)}\n`);
      if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`);
      const mark = `ghadelimiter_${randomUUID()}`;
      appendFileSync(path, `${name}<<${mark}\n${value}\n${mark}\n`);
    },
    info: (message) => void write(`${message}\n`),
    debug: (message) => command("debug", message),
    notice: annotation("notice"),
    warning: annotation("warning"),
    error: annotation("error"),
    startGroup: (name) => command("group", name),
    endGroup: () => command("endgroup", ""),
  };
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
