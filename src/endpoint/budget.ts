import type { Attempt } from "./attempt.ts";
import { highestPrice, moneyFor, type Prices, type WorstCase } from "./prices.ts";

/** The most that a run may use; what is absent is not limited. */
export interface Limits {
  readonly requests?: number;
  readonly cost?: {
    readonly most: number;
    readonly prices: Prices;
    readonly currency: string;
    /** The prices are the highest of several models. */
    readonly highest?: true;
  };
}

/** Permission to send one request. */
export interface Ticket {
  /** Reports how the request ended, which releases what it did not use; undefined if that is not known. */
  readonly settle: (outcome: Attempt | undefined) => void;
}

/** Keeps a run within its limits even if every request in flight costs the most it can. */
export interface Budget {
  /**
   * Resolves to a ticket, waiting for requests in flight if necessary, or to the sentence why nothing more may be sent.
   * Rejects with the signal's reason.
   */
  readonly reserve: (worstCase: () => WorstCase, signal: AbortSignal) => Promise<Ticket | string>;
  readonly notices: () => readonly string[];
}

export function openBudget(limits: Limits): Budget {
  const { requests, cost } = limits;
  let [sent, spent, reserved, inFlight, unreported] = [0, 0, 0, 0, 0];
  let waiting: (() => void)[] = [];

  const ticketFor = (highest: number): Ticket => {
    sent += 1;
    inFlight += 1;
    reserved += highest;
    return {
      settle: (outcome) => {
        const known = cost && costOf(outcome, cost.prices);
        if (cost && known === undefined) unreported += 1;
        inFlight -= 1;
        reserved -= highest;
        spent += known ?? highest;
        for (const wake of waiting.splice(0)) wake();
      },
    };
  };

  const reserve: Budget["reserve"] = async (worstCase, signal) => {
    const highest = cost === undefined ? 0 : highestPrice(worstCase(), cost.prices);
    for (;;) {
      signal.throwIfAborted();
      if (requests !== undefined && sent >= requests) return requestsUsedUp(requests);
      if (highest === undefined) return UNLIMITED;
      if (cost === undefined || spent + reserved + highest <= cost.most) return ticketFor(highest);
      if (inFlight === 0) return exhausted(cost, { spent, unreported, next: highest });
      await requestSettled(signal);
    }
  };

  const requestSettled = (signal: AbortSignal): Promise<void> =>
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

  return { reserve, notices: () => (unreported === 0 ? [] : [unreportedNotice(unreported)]) };
}

const UNLIMITED =
  "The endpoint accepts no token limit, so the cost of a reply has no bound and max-cost cannot be enforced: leave max-cost out, or set a limit in extra-body that the endpoint accepts.";

function requestsUsedUp(most: number): string {
  return most === 1
    ? "The one request that max-requests allows is used up."
    : `The ${most} requests that max-requests allows are used up.`;
}

interface Spending {
  readonly spent: number;
  /** How many requests were counted at their highest price. */
  readonly unreported: number;
  readonly next: number;
}

function exhausted(
  { most, currency, highest }: NonNullable<Limits["cost"]>,
  { spent, unreported, next }: Spending,
): string {
  const money = (amount: number): string => `${Number(amount.toFixed(6))}${currency && ` ${currency}`}`;
  const hasCost = unreported === 0 && highest !== true ? "has cost" : "may have cost up to";
  return `The run ${hasCost} ${money(spent)} and the next request could cost ${money(next)}, which would exceed the ${money(most)} of max-cost.`;
}

function unreportedNotice(count: number): string {
  const requests = count === 1 ? "one request" : `${count} requests`;
  return `The endpoint reported no token usage for ${requests}; max-cost counted the most they could have cost.`;
}

/** What a request has cost; undefined if that is not known. An error status costs nothing. */
function costOf(outcome: Attempt | undefined, prices: Prices): number | undefined {
  if (outcome === undefined) return undefined;
  if (outcome.kind !== "reply")
    return outcome.kind === "transient" && outcome.cause !== "status" ? undefined : 0;
  const { usage } = outcome.reply;
  return usage && moneyFor(usage, prices);
}
