import { spawn } from "node:child_process";
import type { Environment } from "../endpoint/proxy.ts";

/** The program that opens a file like a double click. */
export function opener(platform: NodeJS.Platform): string {
  switch (platform) {
    case "darwin":
      return "open";
    case "win32":
      return "explorer.exe";
    default:
      return "xdg-open";
  }
}

/** Opens a file in the user's browser; resolves to whether there is a program to open it with. */
export function openFile(path: string, env: Environment, platform = process.platform): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(opener(platform), [path], { env, detached: true, stdio: "ignore" });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
