import { keepProcessSmall } from "./heap.ts";

// An import for its effect, the first of both entries: what is loaded after it is loaded into a small process.
keepProcessSmall();
