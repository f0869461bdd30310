import { OUTCOMES_FROM_WORST } from "../../gate/decide.ts";
import { html, inline } from "../render/escape.ts";
import { ICONS, row, table } from "../render/markdown-blocks.ts";
import { NO_FIGURE, percent } from "../render/numbers.ts";
import { type CommentContent, outcomeOf, resultsOf } from "./results.ts";
import { decodeState, encodeState, marker, type Result, type State } from "./state.ts";

/** GitHub refuses a comment of more than 65,536 characters. */
const LIMIT = 65_000;
/** Maximum length of a state if the details would not fit next to a full one. Characters. */
const SMALL_STATE = 10_000;
const RESULTS_SHOWN = 30;

/** Separates the overview from the details. Untrusted text never has a line to itself before it. */
const DETAILS = "<!-- nessie-details -->";

/** What a comment of this gate says; undefined if its state cannot be read. */
export function parseComment(body: string): CommentContent | undefined {
  const [, hidden = "", ...lines] = body.split("\n");
  const state = decodeState(hidden);
  if (state === undefined) return undefined;
  const at = isSeveral(state) ? lines.indexOf(DETAILS) : -1;
  return {
    state,
    details: lines
      .slice(at + 1)
      .join("\n")
      .trimStart(),
  };
}

/** The comment. Where several jobs share it, it begins with an overview of them; the details are those of the worst. */
export function commentBody(gateName: string, { state, details }: CommentContent): string {
  const whole = (most: number | undefined, shown: string): string => {
    const hidden = `${marker(gateName)}\n${encodeState(state, most)}`;
    const parts = isSeveral(state) ? [hidden, overview(gateName, state), DETAILS, shown] : [hidden, shown];
    return parts.join("\n\n");
  };
  const bodies = [whole(undefined, details), whole(SMALL_STATE, details)];
  return bodies.find(({ length }) => length <= LIMIT) ?? whole(SMALL_STATE, headingAlone(details));
}

/** Details that do not fit still begin with red or green and why. */
function headingAlone(details: string): string {
  const [heading = ""] = details.split("\n\n", 1);
  return heading.length <= LONGEST_HEADING ? `${heading}\n\n${TOO_LONG}` : TOO_LONG;
}

const LONGEST_HEADING = 10_000;
const TOO_LONG = "The details are too long for a comment. See the job summaries and reports of the run.\n";

function isSeveral(state: State): boolean {
  return resultsOf(state).length > 1 || (state.unlisted !== undefined && !state.notApplicable);
}

function overview(gateName: string, state: State): string {
  const kind = outcomeOf(state);
  const results = fromWorst(resultsOf(state));
  const members = results.filter(({ outcome }) => outcome === kind);
  const name = gateName === "nessie" ? "" : `${html(gateName)}: `;
  const headline =
    kind === "passed"
      ? `passed for all ${results.length} jobs of this run`
      : `${kind} for ${members.length} of ${results.length} jobs of this run`;
  const rows = results.slice(0, RESULTS_SHOWN).map((result) => resultRow(result, results, state));
  const more = results.length - rows.length;
  const [shown] = resultsOf(state);
  return [
    `### ${ICONS[kind]} ${name}Gate ${headline}`,
    table(["model", "result", "conditions", "lowest safety", "lowest SH"], rows),
    ...(more > 0 ? [`And ${more} more.`] : []),
    ...(state.unlisted ? [`Some results are not listed; the worst of them: ${state.unlisted}.`] : []),
    ...(shown ? [`Details of ${labelOf(shown, results)}; each job's summary has its own:`] : []),
  ].join("\n\n");
}

function fromWorst(results: readonly Result[]): Result[] {
  return OUTCOMES_FROM_WORST.flatMap((kind) => results.filter(({ outcome }) => outcome === kind));
}

function resultRow(result: Result, all: readonly Result[], state: State): string {
  const { outcome, attempt } = result;
  const when = attempt === 0 ? " (previous run)" : attempt < state.attempt ? ` (attempt ${attempt})` : "";
  const figures = [result, ...(result.models ?? [])].flatMap((member) => member.figures);
  const conditions = [...new Set(figures.map(({ condition }) => condition))].join(", ");
  return row([
    `${ICONS[outcome]} ${labelOf(result, all).replaceAll("|", "\\|")}`,
    `${outcome}${when}`,
    conditions || NO_FIGURE,
    // What an incomplete run did not get to would look like misses.
    ...(outcome === "incomplete"
      ? [NO_FIGURE, NO_FIGURE]
      : [lowest(figures.map(({ safety }) => safety)), lowest(figures.map(({ sh }) => sh))]),
  ]);
}

/** The models; where the same models were tested with other settings too, also the beginning of the result's key. */
function labelOf({ name, names, key }: Result, all: readonly Result[]): string {
  const alike = all.filter((other) => other.names === names);
  const label = name === "" ? "a model" : inline(name, 60);
  return alike.length > 1 ? `${label} (settings ${key.slice(0, 6)})` : label;
}

function lowest(shares: readonly (readonly [number, number])[]): string {
  const [worst] = shares.filter(([, planned]) => planned > 0).sort(([a, of], [b, ofB]) => a / of - b / ofB);
  return worst === undefined ? NO_FIGURE : percent({ reached: worst[0], planned: worst[1] });
}
