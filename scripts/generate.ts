import { readFileSync, writeFileSync } from "node:fs";
import { actionYaml, conditionsManual, readme, reportManual } from "../src/config/reference.ts";
import { waiversSchema } from "../src/gate/waivers.ts";
import { reportJsonSchema } from "../src/report/json-schema.ts";
import { caseSchema } from "../src/suite/schema.ts";
import { browserModule, GENERATED } from "./page.ts";

writeFileSync("action.yml", actionYaml());
writeFileSync("README.md", readme(readFileSync("README.md", "utf8")));
writeFileSync("docs/conditions.md", conditionsManual(readFileSync("docs/conditions.md", "utf8")));
writeFileSync("docs/report.md", reportManual(readFileSync("docs/report.md", "utf8")));
writeFileSync(GENERATED, browserModule());
writeFileSync("data/case.schema.json", `${JSON.stringify(caseSchema(), undefined, 2)}\n`);
writeFileSync("data/waivers.schema.json", `${JSON.stringify(waiversSchema(), undefined, 2)}\n`);
writeFileSync("report.schema.json", reportJsonSchema());
