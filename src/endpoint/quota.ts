/** What an error says, by which a used-up quota is told from a rate limit. */
export interface QuotaWords {
  readonly message: string;
  /** Codes and types, apart by spaces. */
  readonly codes: string;
  /** All of it, since some name the quota beside the message only. */
  readonly body: string;
}

/** Codes and words that mean an account without means, whatever stands beside them. */
const CERTAIN_CODES =
  /insufficient_quota|insufficient_(?:\w+_)?(?:balance|credits?|funds)|exceeded_current_quota|quota_exhausted|billing_(?:hard_limit|not_active)|payment_required|arrearage|overdue/i;
const CERTAIN_WORDS =
  /credit balance|insufficient (?:account )?(?:balance|credits?|funds|quota)|billing hard limit|out of credits/i;
/** A quota over a time that no run waits for, and one over a time that it does. */
const LONG = /per[\s_-]?(?:day|week|month)|\b(?:daily|weekly|monthly)\b|\b[rt]pd\b|\/day\b/i;
const SHORT = /per[\s_-]?(?:minute|second)|per[\s_-](?:min|sec|hour)\b|\b[rt]p[ms]\b|\/min(?:ute)?\b/i;
/** Words that many use for either; a wait that is named says that it is not lasting. */
const LIKELY =
  /\bbilling\b|\bbalance\b|\bcredits?\b|\blimit\b[:=]? ?0(?![.,]?[0-9])|exceeded your current quota|\bused up\b/i;
const WAIT = /(?:retry|try again) (?:in|after) (?:about )?[0-9]/i;

/** Whether the quota behind the key is used up for longer than any run lasts, so that waiting does not help. */
export function isUsedUp(status: number, { message, codes, body }: QuotaWords): boolean {
  if (CERTAIN_CODES.test(codes) || CERTAIN_WORDS.test(message)) return true;
  if (status !== 429 || SHORT.test(body)) return false;
  return LONG.test(body) || (LIKELY.test(message) && !WAIT.test(message));
}
