import type { Ended } from "./classify-status.ts";
import { TOKEN_LIMIT_NAMES } from "./limits.ts";
import { moneyFor, mostFor, type Prices } from "./prices.ts";

/** The most that a run may use; what is absent is not limited. */
export interface Limits {
  readonly requests?: number;
  readonly cost?: {
    readonly most: number;
    readonly prices: Prices;
    readonly currency: string;
    /** The prices are the highest of several. */
    readonly highest?: true;
  };
}

/** The most tokens that one request can come to. */
export interface Worst {
  readonly inputTokens: number;
  /** Undefined: nothing limits them. */
  readonly outputTokens: number | undefined;
}

/** Leave to send one request. */
export interface Ticket {
  /** Reports how the request ended, which frees what it did not use. */
  readonly settle: (ended: Ended | undefined) => void;
}

/** Keeps a run within its limits even if every request in flight costs the most it can. */
export interface Budget {
  /**
   * Resolves to leave to send, if need be after a request in flight has ended, or to the sentence why nothing more may be
   * sent. Rejects with the signal's reason.
   */
  readonly reserve: (worstOf: () => Worst, signal: AbortSignal) => Promise<Ticket | string>;
  readonly notices: () => readonly string[];
}

export function openBudget(limits: Limits): Budget {
  const { requests, cost } = limits;
  let [sent, spent, reserved, inFlight, untold] = [0, 0, 0, 0, 0];
  let waiting: (() => void)[] = [];

  const ticketFor = (worst: number): Ticket => {
    sent += 1;
    inFlight += 1;
    reserved += worst;
    return {
      settle: (ended) => {
        const told = cost && costOf(ended, cost.prices);
        if (cost && told === undefined) untold += 1;
        inFlight -= 1;
        reserved -= worst;
        spent += told ?? worst;
        for (const wake of waiting.splice(0)) wake();
      },
    };
  };

  const reserve = async (worstOf: () => Worst, signal: AbortSignal): Promise<Ticket | string> => {
    const most = cost === undefined ? 0 : mostOf(worstOf(), cost.prices);
    for (;;) {
      signal.throwIfAborted();
      if (requests !== undefined && sent >= requests) return requestsUsedUp(requests);
      if (most === undefined) return UNLIMITED;
      if (cost === undefined || spent + reserved + most <= cost.most) return ticketFor(most);
      if (inFlight === 0) return exhausted(cost, { spent, untold, next: most });
      await settled(signal);
    }
  };

  /** Resolves when a request in flight has ended. */
  const settled = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        waiting = waiting.filter((one) => one !== wake);
        reject(signal.reason);
      };
      const wake = (): void => {
        signal.removeEventListener("abort", abort);
        resolve();
      };
      signal.addEventListener("abort", abort, { once: true });
      waiting.push(wake);
    });

  return { reserve, notices: () => (untold === 0 ? [] : [untoldNotice(untold)]) };
}

function mostOf({ inputTokens, outputTokens }: Worst, prices: Prices): number | undefined {
  return outputTokens === undefined ? undefined : mostFor({ inputTokens, outputTokens }, prices);
}

const UNLIMITED =
  "The endpoint takes no token limit, so nobody can know what a reply may cost and max-cost cannot be kept: leave max-cost out, or set a limit in extra-body that the endpoint takes.";

function requestsUsedUp(most: number): string {
  return most === 1
    ? "The one request that max-requests allows is used up."
    : `The ${most} requests that max-requests allows are used up.`;
}

interface Spent {
  readonly spent: number;
  /** For how many requests the most that they can have cost was counted. */
  readonly untold: number;
  readonly next: number;
}

function exhausted(
  { most, currency, highest }: NonNullable<Limits["cost"]>,
  { spent, untold, next }: Spent,
): string {
  const money = (amount: number): string => `${Number(amount.toFixed(6))}${currency && ` ${currency}`}`;
  const so = untold === 0 && highest !== true ? "has cost" : "may have cost up to";
  return `The run ${so} ${money(spent)} and the next request could cost ${money(next)}, which would pass the ${money(most)} of max-cost.`;
}

function untoldNotice(count: number): string {
  const replies = count === 1 ? "one request" : `${count} requests`;
  return `For ${replies} the endpoint did not tell the tokens used; max-cost counted the most that they can have cost.`;
}

/** What a request has cost; undefined if it is not known. An error status costs nothing. */
function costOf(ended: Ended | undefined, prices: Prices): number | undefined {
  if (ended === undefined) return undefined;
  if (ended.kind !== "reply") return ended.kind === "transient" && ended.cause !== "status" ? undefined : 0;
  const { usage } = ended.reply;
  return usage && moneyFor(usage, prices);
}

/** The most tokens a body can come to. A token is at least one byte, and what frames a message is shorter than its JSON. */
export function worstOf(body: Body): Worst {
  const limits = limitsIn(body);
  return {
    inputTokens: Buffer.byteLength(JSON.stringify(body)),
    outputTokens: limits.length === 0 ? undefined : repliesIn(body) * Math.max(...limits),
  };
}

/** The fewest tokens by which a body limits its replies, all of them together; undefined if it does not. */
export function tokenLimitOf(body: Body): number | undefined {
  const limits = limitsIn(body);
  return limits.length === 0 ? undefined : Math.min(...limits) * repliesIn(body);
}

/** Whether a body says how long a reply may be. */
export function hasTokenLimit(body: Body): boolean {
  return limitsIn(body).length > 0;
}

function repliesIn(body: Body): number {
  return Math.max(1, ...numbersIn(body, REPLY_NAMES));
}

type Body = Readonly<Record<string, unknown>>;

/** Some servers take 0 or less for no limit. */
function limitsIn(body: Body): number[] {
  return numbersIn(body, TOKEN_LIMIT_NAMES).filter((value) => value > 0);
}

function numbersIn(body: Body, names: readonly string[]): number[] {
  return names.map((name) => body[name]).filter((value) => typeof value === "number");
}

/** How many replies are asked for at once, of which one is judged and all are paid. */
const REPLY_NAMES = ["n", "best_of"];
