const YEAR = "20[2-9][0-9]";
const YEAR_SHORT = "2[0-9]";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12][0-9]|3[01])";

/** The version suffixes that providers append to a model's name. A size or a variant is not a version. */
const VERSIONS = [
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
/** Bounded, because the name is hostile. */
const VERSION_SUFFIX = new RegExp(`^(?:[-@:_](?:${VERSIONS.join("|")})){1,3}$`);
const LATEST = /[-@:]latest$/;

/**
 * Whether two names mean the same model: they are equal, or one adds a provider in front or a date or version at the end.
 * Two different dates are two models, and so is any other difference.
 */
export function isSameModel(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  const providers = Math.min(first.providers.length, second.providers.length);
  const nearest = ({ providers: all }: Name): string => all.slice(all.length - providers).join("/");
  if (nearest(first) !== nearest(second)) return false;
  const [shorter, longer] =
    first.name.length < second.name.length ? [first.name, second.name] : [second.name, first.name];
  return (
    longer === shorter || (longer.startsWith(shorter) && VERSION_SUFFIX.test(longer.slice(shorter.length)))
  );
}

interface Name {
  readonly name: string;
  readonly providers: readonly string[];
}

/** `models/` precedes many names and is not a provider. */
function partsOf(given: string): Name {
  const parts = given
    .trim()
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "" && part !== "models");
  const name = parts.pop() ?? "";
  return { name: name.replace(LATEST, ""), providers: parts };
}
