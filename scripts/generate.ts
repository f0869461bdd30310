import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keysOf } from "../src/collections.ts";
import { configJsonSchema } from "../src/config/config-schema.ts";
import {
  ACTIONS,
  actionYaml,
  conditionsManual,
  replaceBetween,
  reportManual,
} from "../src/config/reference.ts";
import { settingsManual } from "../src/config/settings-manual.ts";
import { waiversSchema } from "../src/gate/waivers.ts";
import { reportJsonSchema } from "../src/report/json-schema.ts";
import { caseSchema } from "../src/suite/schema.ts";
import { costTable } from "./manual/cost-table.ts";
import { NAMING_TEXTS, nameIn, withOwner, withOwnName } from "./manual/own-name.ts";
import { browserModule, GENERATED } from "./page.ts";

for (const action of keysOf(ACTIONS)) {
  const { folder } = ACTIONS[action];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "action.yml"), actionYaml(action));
}
const readme = readFileSync("README.md", "utf8");
writeFileSync("README.md", replaceBetween(readme, "costs", await costTable()));
writeFileSync("docs/conditions.md", conditionsManual(readFileSync("docs/conditions.md", "utf8")));
writeFileSync("docs/settings.md", settingsManual(readFileSync("docs/settings.md", "utf8")));
writeFileSync("nessie.schema.json", configJsonSchema());
writeFileSync("docs/report.md", reportManual(readFileSync("docs/report.md", "utf8")));
writeFileSync(GENERATED, browserModule());
writeFileSync("data/case.schema.json", `${JSON.stringify(caseSchema(), undefined, 2)}\n`);
writeFileSync("waivers.schema.json", `${JSON.stringify(waiversSchema(), undefined, 2)}\n`);
writeFileSync("report.schema.json", reportJsonSchema());

// Last, as the tables have the name already.
const former = nameIn(readme);
for (const file of NAMING_TEXTS) writeFileSync(file, withOwnName(readFileSync(file, "utf8"), former));
const CODE_OWNERS = ".github/CODEOWNERS";
writeFileSync(CODE_OWNERS, withOwner(readFileSync(CODE_OWNERS, "utf8")));
