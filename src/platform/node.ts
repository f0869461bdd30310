import { diskFiles } from "../github/base-commit-files.ts";
import type { PlanFiles, Platform, ProgressListener } from "../run/platform.ts";
import { bundleDigest } from "./bundle.ts";
import { clock } from "./clock.ts";
import { disk, reportFolder } from "./files.ts";
import { ofThisProcess, suiteFiles } from "./suite-files.ts";

/** The local files. */
export function filesHere(settings = ofThisProcess(), signal?: AbortSignal): PlanFiles {
  return {
    suiteFiles: suiteFiles(settings, signal),
    projectFiles: diskFiles(disk(settings.workspace ?? settings.cwd, settings.cwd)),
  };
}

/** The real platform. */
export function nodePlatform(
  cancelled: AbortSignal,
  watch: ProgressListener,
  settings = ofThisProcess(),
): Platform {
  const { env, cwd } = settings;
  const bundle = bundleDigest();
  return {
    ...filesHere(settings, cancelled),
    reportFolder: (folder) => reportFolder(folder, cwd),
    environment: env,
    ...(bundle !== undefined && { bundle }),
    cwd,
    clock,
    today: () => new Date(),
    random: Math.random,
    cancelled,
    watch,
  };
}
