/** The texts of an error that distinguish a used-up quota from a rate limit. */
export interface LimitError {
  readonly message: string;
  /** Codes and types, separated by spaces. */
  readonly codes: string;
  /** The whole body: some endpoints name the quota only outside the message. */
  readonly body: string;
}

/** Codes and phrases that always mean an account without funds. */
const CERTAIN_CODES =
  /insufficient_quota|insufficient_(?:\w+_)?(?:balance|credits?|funds)|exceeded_current_quota|quota_exhausted|billing_(?:hard_limit|not_active)|payment_required|arrearage|overdue/i;
const CERTAIN_PHRASES =
  /credit balance|insufficient (?:account )?(?:balance|credits?|funds|quota)|billing hard limit|out of credits/i;
/** Quotas over a period that no run waits for, and over one that it does. */
const LONG = /per[\s_-]?(?:day|week|month)|\b(?:daily|weekly|monthly)\b|\b[rt]pd\b|\/day\b/i;
const SHORT = /per[\s_-]?(?:minute|second)|per[\s_-](?:min|sec|hour)\b|\b[rt]p[ms]\b|\/min(?:ute)?\b/i;
/** Phrases used for both; a wait in the message means a rate limit. */
const LIKELY =
  /\bbilling\b|\bbalance\b|\bcredits?\b|\blimit\b[:=]? ?0(?![.,]?[0-9])|exceeded your current quota|\bused up\b/i;
const WAIT = /(?:retry|try again) (?:in|after) (?:about )?[0-9]/i;

/** Whether the key's quota is used up for longer than any run lasts, so that waiting does not help. */
export function isQuotaUsedUp(status: number, { message, codes, body }: LimitError): boolean {
  if (CERTAIN_CODES.test(codes) || CERTAIN_PHRASES.test(message)) return true;
  if (status !== 429 || SHORT.test(body)) return false;
  return LONG.test(body) || (LIKELY.test(message) && !WAIT.test(message));
}
