const YEAR = "20[2-9][0-9]";
const YEAR_SHORT = "2[0-9]";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12][0-9]|3[01])";

/** What providers put behind a model's name to tell one state of it from the next; a size or a kind is none of it. */
const STATES = [
  `${YEAR}-${MONTH}-${DAY}`, // gpt-5-2025-08-07
  `${YEAR}${MONTH}${DAY}`, // claude-opus-4-20250514
  `${YEAR_SHORT}${MONTH}${DAY}`, // doubao-seed-250615
  `${MONTH}-${YEAR}`, // command-r-08-2024
  `${YEAR}(?:-?${MONTH})?`,
  `${YEAR_SHORT}-?${MONTH}`, // mistral-large-2407
  `${MONTH}-?${DAY}`, // gpt-4-0613
  "0[0-9]{2}", // gemini-2.0-flash-001
  "v[0-9]+(?:\\.[0-9]+)*(?::[0-9]+)?", // titan-text-v1:0
  "default",
];
/** Bounded, since the name is a stranger's. */
const STATE = new RegExp(`^(?:[-@:_](?:${STATES.join("|")})){1,3}$`);
const LATEST = /[-@:]latest$/;

/**
 * Whether two names are those of one model: the same name, or one with a provider in front or a date or version behind.
 * Two dates are two models, and so is every other difference.
 */
export function isSameModel(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  const providers = Math.min(first.providers.length, second.providers.length);
  const near = ({ providers: all }: Name): string => all.slice(all.length - providers).join("/");
  if (near(first) !== near(second)) return false;
  const [shorter, longer] =
    first.name.length < second.name.length ? [first.name, second.name] : [second.name, first.name];
  return longer === shorter || (longer.startsWith(shorter) && STATE.test(longer.slice(shorter.length)));
}

interface Name {
  readonly name: string;
  readonly providers: readonly string[];
}

/** `models/` stands before many names and is no provider's. */
function partsOf(given: string): Name {
  const parts = given
    .trim()
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "" && part !== "models");
  const name = parts.pop() ?? "";
  return { name: name.replace(LATEST, ""), providers: parts };
}
