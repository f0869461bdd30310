import { start } from "./index.js";
await start("merge");
//# sourceMappingURL=merge.js.map