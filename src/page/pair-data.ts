import { groupBy } from "../collections.ts";
import { keyOfPlace } from "../gate/place.ts";
import type { FinalReport } from "../report/final-report.ts";
import type { ReportedAsking } from "../report/schema-attribution.ts";
import { askingKey } from "../report/schema-parts.ts";
import { byLabel, resultLine } from "./change-words.ts";
import type { PagePair, PagePlace, PageReply } from "./page-data-types.ts";
import { askedIndex, caseIndex, type PageLists, pageReply } from "./page-lists.ts";

/** The places of a report that were asked with and without the change, in the order in which the page lists them. */
export function placesOf(report: FinalReport, model: number, lists: PageLists): PagePlace[] {
  const { attribution } = report;
  if (attribution === undefined) return [];
  const askings = groupBy(attribution.askings, ({ suite, case: id, prompt, condition }) =>
    keyOfPlace({ case: `${suite}/${id}`, prompt, condition }),
  );
  const places = byLabel(attribution.places).flatMap((group) => group.places);
  return places.flatMap((attributed) => {
    const { place } = attributed;
    const own = askings.get(keyOfPlace(place)) ?? [];
    const [first] = own;
    if (first === undefined) return [];
    const asked = { prompts: attribution.prompts, settings: report.settings };
    const pairs = pairedUp(own).map((sides) => pagePair(sides, asked, lists));
    const { prompt, condition } = place;
    const result = resultLine(attributed);
    return [{ model, case: caseIndex(report, first, lists), prompt, condition, result, pairs }];
  });
}

type Sides = Partial<Record<ReportedAsking["side"], ReportedAsking>>;

/** In the order of their numbers. The jobs of a merged run may each have asked a pair of the same number. */
function pairedUp(askings: readonly ReportedAsking[]): Sides[] {
  const numbered = [...groupBy(askings, ({ pair }) => pair)].sort(([a], [b]) => a - b);
  return numbered.flatMap(([, members]) => {
    const changes = members.filter(({ side }) => side === "change");
    const bases = members.filter(({ side }) => side === "base");
    return Array.from({ length: Math.max(changes.length, bases.length) }, (_, index): Sides => {
      const [change, base] = [changes[index], bases[index]];
      return { ...(change && { change }), ...(base && { base }) };
    });
  });
}

function pagePair(
  sides: Sides,
  report: Pick<FinalReport, "prompts" | "settings">,
  lists: PageLists,
): PagePair {
  const { change, base } = sides;
  const asking = change ?? base;
  return {
    ...(asking && askedIndex(report, askingKey(asking), lists)),
    ...(change && { change: replyOfSide(change, lists) }),
    ...(base && { base: replyOfSide(base, lists) }),
  };
}

/** The page does not show the tokens of these. */
function replyOfSide(asking: ReportedAsking, lists: PageLists): PageReply {
  const { tokens: _tokens, ...reply } = pageReply(asking, lists);
  return reply;
}
