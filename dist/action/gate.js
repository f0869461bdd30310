import { start } from "./index.js";
await start("gate");
//# sourceMappingURL=gate.js.map