import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";

/**
 * What the action says to GitHub's runner, in the runner's own protocol: commands on lines of the log, outputs in a file.
 * The usual package for it brings an HTTP client of a megabyte along, which took a third of the time to the first request.
 */
type Properties = Readonly<Record<string, string>>;

function command(name: string, message: string, properties: Properties = {}): void {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  const head = given.length > 0 ? `${name} ${given.join(",")}` : name;
  info(`::${head}::${escaped(message)}`);
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** An input of the step, without white space around it; empty if it was not given. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

/** Sets an output of the step. Throws if the runner's file cannot be written. */
export function setOutput(name: string, value: string): void {
  const file = process.env.GITHUB_OUTPUT;
  if (!file) return;
  const end = `end_${randomUUID()}`;
  appendFileSync(file, `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`);
}

/** Lets the runner show *** for a text from here on. */
export function setSecret(secret: string): void {
  command("add-mask", secret);
}

export function info(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}

/** A line that is shown only where the runner's debugging is on. */
export function debug(line: string): void {
  command("debug", line);
}

export function notice(message: string, properties?: Properties): void {
  command("notice", message, properties);
}

export function warning(message: string, properties?: Properties): void {
  command("warning", message, properties);
}

export function error(message: string, properties?: Properties): void {
  command("error", message, properties);
}

/** Folds the lines up to the end of the group. */
export function startGroup(name: string): void {
  command("group", name);
}

export function endGroup(): void {
  command("endgroup", "");
}
