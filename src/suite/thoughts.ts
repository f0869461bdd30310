/** How thoughts begin in the text of a reply, and what may end them. */
interface Marker {
  readonly opens: string;
  readonly closes: readonly string[];
}

const tag = (name: string): Marker => ({ opens: `<${name}>`, closes: [`</${name}>`] });
const FINAL = "<|channel|>final<|message|>";
const BARE_FINAL = "assistantfinal";

/** The marks of thoughts that servers leave in a reply when they do not parse them; in any case, so here in small letters. */
const MARKERS: readonly Marker[] = [
  ...["think", "thinking", "thought", "reasoning", "seed:think", "longcat_think"].map(tag),
  { opens: "[think]", closes: ["[/think]"] },
  { opens: "◁think▷", closes: ["◁/think▷"] },
  { opens: "<|begin_of_thought|>", closes: ["<|end_of_thought|>"] },
  { opens: "<|start_thinking|>", closes: ["<|end_thinking|>"] },
  { opens: "<|channel>thought", closes: ["<channel|>"] },
  // Harmony's channels; some servers drop the token that ends one.
  { opens: "<|channel|>analysis<|message|>", closes: [FINAL, "<|end|>"] },
];
/** Harmony without its control tokens; the first word alone may begin any reply. */
const BARE: Marker = { opens: "analysis", closes: [BARE_FINAL] };

const OPENS = MARKERS.map(({ opens }) => opens);
/** Ends that stand for thoughts wherever they are. */
const CLOSES = MARKERS.flatMap(({ closes }) => closes).filter((close) => close !== "<|end|>");
/** Blanks and invisible characters, which may stand before anything. */
const BLANK = /[\s\p{Default_Ignorable_Code_Point}]/uy;
/** Control tokens that may stand before a channel. */
const LEADS = ["<|start|>assistant", "<|start|>", "<|end|>", "<|return|>"];
const CONTROL = /<\|(?:start|end|return)\|>(?:assistant)?/gi;
const LONGEST_OPENING = Math.max(...OPENS.map((opens) => opens.length));

/** A reply without its thoughts. */
export interface SplitReply {
  /** The words for the user; empty if the thoughts do not end. */
  readonly text: string;
  /** The thoughts that were dropped, end to end. */
  readonly thoughts: string;
  /** Thoughts ended that had never begun, so they cannot be told from the words before; the text is what follows. */
  readonly orphaned: boolean;
}

/** Drops the thoughts with which a reply begins. Thoughts later in it are words: they are shown to the user. */
export function withoutThoughts(reply: string): SplitReply {
  const folded = smallLetters(reply);
  const blocks: string[] = [];
  let at = 0;
  for (let block = blockAt(folded, at); block !== undefined; block = blockAt(folded, at)) {
    blocks.push(reply.slice(block.from, block.to));
    at = block.end;
  }
  const rest = reply.slice(blocks.length === 0 ? 0 : at);
  const end = orphanedEnd(folded, at);
  if (end === undefined) return { text: rest, thoughts: blocks.join(""), orphaned: false };
  const before = reply.slice(at, end.from).replace(CONTROL, "");
  const text = reply.slice(end.to);
  // An end with nothing before it ends no thoughts.
  return { text, thoughts: [...blocks, before].join(""), orphaned: before.trim() !== "" };
}

/** The only letter whose small form is longer than itself. */
const WIDENING = "\u0130";

/** The same length as the text. */
function smallLetters(text: string): string {
  return text.replaceAll(WIDENING, "i").toLowerCase();
}

interface Block {
  readonly from: number;
  readonly to: number;
  /** Behind its end mark. */
  readonly end: number;
}

function blockAt(folded: string, at: number): Block | undefined {
  const start = behindLead(folded, at);
  const opening = folded.slice(start, start + LONGEST_OPENING);
  const marker = MARKERS.find(({ opens }) => opening.startsWith(opens));
  if (marker !== undefined) return blockOf(folded, start, marker) ?? unclosed(folded, start, marker);
  return at === 0 && opening.startsWith(BARE.opens) ? blockOf(folded, start, BARE) : undefined;
}

/** Step by step: a pattern that takes all of it at once runs out of stack on millions of blanks. */
function behindLead(folded: string, at: number): number {
  for (let start = at; ; ) {
    BLANK.lastIndex = start;
    const step = BLANK.exec(folded)?.[0] ?? LEADS.find((lead) => folded.startsWith(lead, start));
    if (step === undefined) return start;
    start += step.length;
  }
}

function blockOf(folded: string, start: number, { opens, closes }: Marker): Block | undefined {
  const from = start + opens.length;
  const ends = closes.map((close) => ({ to: folded.indexOf(close, from), length: close.length }));
  const [first] = ends.filter(({ to }) => to !== -1).sort((a, b) => a.to - b.to);
  return first && { from, to: first.to, end: first.to + first.length };
}

function unclosed(folded: string, start: number, { opens }: Marker): Block {
  return { from: start + opens.length, to: folded.length, end: folded.length };
}

/** The last end of thoughts behind `at`, unless thoughts begin before it. */
function orphanedEnd(folded: string, at: number): { readonly from: number; readonly to: number } | undefined {
  const ends = CLOSES.map((close) => ({ close, from: folded.lastIndexOf(close) }));
  const [last] = ends.filter(({ from }) => from >= at).sort((a, b) => b.from - a.from);
  if (last === undefined) return undefined;
  const before = folded.slice(at, last.from);
  if (OPENS.some((opens) => before.includes(opens))) return undefined;
  return { from: last.from, to: last.from + last.close.length };
}
