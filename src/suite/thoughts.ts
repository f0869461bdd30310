/** How reasoning begins in the text of a reply, and what may end it. */
interface Marker {
  readonly opens: string;
  readonly closes: readonly string[];
}

const tag = (name: string): Marker => ({ opens: `<${name}>`, closes: [`</${name}>`] });
const FINAL = "<|channel|>final<|message|>";
const BARE_FINAL = "assistantfinal";

/** The reasoning markers that servers leave in a reply they do not parse; matched in any case, so here in lower case. */
const MARKERS: readonly Marker[] = [
  ...["think", "thinking", "thought", "reasoning", "seed:think", "longcat_think"].map(tag),
  { opens: "[think]", closes: ["[/think]"] },
  { opens: "◁think▷", closes: ["◁/think▷"] },
  { opens: "<|begin_of_thought|>", closes: ["<|end_of_thought|>"] },
  { opens: "<|start_thinking|>", closes: ["<|end_thinking|>"] },
  { opens: "<|channel>thought", closes: ["<channel|>"] },
  // Harmony's channels; some servers drop the closing token.
  { opens: "<|channel|>analysis<|message|>", closes: [FINAL, "<|end|>"] },
];
/** Harmony without its control tokens; an ordinary reply may begin with the first word too. */
const BARE: Marker = { opens: "analysis", closes: [BARE_FINAL] };

const OPENS = MARKERS.map(({ opens }) => opens);
/** Closing markers that belong to reasoning wherever they occur. */
const CLOSES = MARKERS.flatMap(({ closes }) => closes).filter((close) => close !== "<|end|>");
/** Blanks and invisible characters, which may precede anything. */
const BLANK = /[\s\p{Default_Ignorable_Code_Point}]/uy;
/** Control tokens that may precede a channel. */
const LEADS = ["<|start|>assistant", "<|start|>", "<|end|>", "<|return|>"];
const CONTROL = /<\|(?:start|end|return)\|>(?:assistant)?/gi;
const LONGEST_OPENING = Math.max(...OPENS.map((opens) => opens.length));

/** A reply, split from its reasoning. */
export interface SplitReply {
  /** The text for the user; empty if the reasoning does not end. */
  readonly text: string;
  /** The reasoning that was dropped, concatenated. */
  readonly thoughts: string;
  /** Reasoning ended without a start marker, so it cannot be told from the text before it; `text` is what follows. */
  readonly orphaned: boolean;
}

/** Drops the reasoning at the start of a reply. Reasoning later in it counts as text: users see it. */
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
  // A closing marker with nothing before it ends no reasoning.
  return { text, thoughts: [...blocks, before].join(""), orphaned: before.trim() !== "" };
}

/** The only letter whose lower case is longer than itself. */
const WIDENING = "\u0130";

/** Lower case of the same length. */
function smallLetters(text: string): string {
  return text.replaceAll(WIDENING, "i").toLowerCase();
}

interface Block {
  readonly from: number;
  readonly to: number;
  /** The index after its closing marker. */
  readonly end: number;
}

function blockAt(folded: string, at: number): Block | undefined {
  const start = afterLead(folded, at);
  const opening = folded.slice(start, start + LONGEST_OPENING);
  const marker = MARKERS.find(({ opens }) => opening.startsWith(opens));
  if (marker !== undefined) return blockOf(folded, start, marker) ?? unclosed(folded, start, marker);
  return at === 0 && opening.startsWith(BARE.opens) ? blockOf(folded, start, BARE) : undefined;
}

/** Step by step, since a regular expression for all of it overflows the stack on millions of blanks. */
function afterLead(folded: string, at: number): number {
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

/** The last closing marker after `at`, unless reasoning begins before it. */
function orphanedEnd(folded: string, at: number): { readonly from: number; readonly to: number } | undefined {
  const ends = CLOSES.map((close) => ({ close, from: folded.lastIndexOf(close) }));
  const [last] = ends.filter(({ from }) => from >= at).sort((a, b) => b.from - a.from);
  if (last === undefined) return undefined;
  const before = folded.slice(at, last.from);
  if (OPENS.some((opens) => before.includes(opens))) return undefined;
  return { from: last.from, to: last.from + last.close.length };
}
