import { start } from "./index.js";
await start("publish");
//# sourceMappingURL=publish.js.map