import { EventEmitter, once } from "node:events";
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
  const settlements = new EventEmitter().setMaxListeners(0);

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
        settlements.emit("settled");
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
      if (inFlight === 0) return exhausted(cost, spent, highest, unreported === 0);
      // Rejects if the signal aborts, and then with another reason than the signal's.
      await once(settlements, "settled", { signal }).catch(() => signal.throwIfAborted());
    }
  };

  return { reserve, notices: () => (unreported === 0 ? [] : [unreportedNotice(unreported)]) };
}

const UNLIMITED =
  "The endpoint accepts no token limit, so the cost of a reply has no bound and max-cost cannot be enforced: leave max-cost out, or set a limit in extra-body that the endpoint accepts.";

function requestsUsedUp(most: number): string {
  return most === 1
    ? "The one request that max-requests allows is used up."
    : `The ${most} requests that max-requests allows are used up.`;
}

/** `exact`: the endpoint reported the usage of every request. */
function exhausted(
  { most, currency, highest }: NonNullable<Limits["cost"]>,
  spent: number,
  next: number,
  exact: boolean,
): string {
  const money = (amount: number): string => `${Number(amount.toFixed(6))}${currency && ` ${currency}`}`;
  const hasCost = exact && highest !== true ? "has cost" : "may have cost up to";
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
