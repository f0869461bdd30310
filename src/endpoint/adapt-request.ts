import type { ModelRequest } from "../suite/conversation.ts";
import type { RawAttempt } from "./attempt.ts";
import { asSentence } from "./classify-status.ts";
import type { Fields } from "./fields.ts";
import { ParameterFallback, type Parameters } from "./parameter-fallback.ts";
import { ReasoningSwitch, reasoningBlamedAt } from "./reasoning-control.ts";
import type { EndpointSettings } from "./settings.ts";

/** The fields of a body that may be adapted to the endpoint. */
export interface AdaptableFields {
  readonly parameters: Parameters;
  /** They set how much the model reasons. */
  readonly reasoning: Fields;
}

/** How an attempt goes on after a request. */
export type NextStep =
  | { readonly kind: "finish" }
  /** With other fields, which are in force now. */
  | { readonly kind: "resend" }
  | { readonly kind: "fatal"; readonly detail: string };

const FINISH: NextStep = { kind: "finish" };
const RESEND: NextStep = { kind: "resend" };

/** Learns which parameters and which way to switch reasoning off the endpoint accepts. */
export class RequestAdapter {
  readonly #parameters: ParameterFallback;
  readonly #reasoning: ReasoningSwitch;

  constructor(settings: EndpointSettings) {
    this.#parameters = new ParameterFallback(settings);
    this.#reasoning = new ReasoningSwitch(settings);
  }

  fieldsFor({ reasoning }: ModelRequest): AdaptableFields {
    return { parameters: this.#parameters.inForce, reasoning: this.#reasoning.fieldsFor(reasoning) };
  }

  /** Takes note of how a request with these fields ended. */
  adapt(outcome: RawAttempt, { reasoning }: ModelRequest, sent: AdaptableFields): NextStep {
    if (outcome.kind === "reply" && outcome.reply.reasoned && reasoning === "off")
      return this.#tryNextSwitch(sent.reasoning, "was accepted, but the model reasoned");
    if (outcome.kind !== "refused" || outcome.refusal === undefined) return FINISH;
    const { refusal, detail } = outcome;
    const blamedAt = reasoningBlamedAt(refusal, sent.reasoning);
    if (blamedAt === -1 || this.#parameters.namedAt(refusal) < blamedAt)
      return this.#parameters.recordRefusal(sent.parameters, refusal) ? RESEND : FINISH;
    if (reasoning === "off") return this.#tryNextSwitch(sent.reasoning, `was refused (${detail})`);
    return { kind: "fatal", detail: `${asSentence(detail)} ${levelAdvice(reasoning)}` };
  }

  #tryNextSwitch(sent: Fields, failure: string): NextStep {
    if (this.#reasoning.recordFailure(sent, failure)) return RESEND;
    const detail = this.#reasoning.failureDetail;
    return detail === undefined ? FINISH : { kind: "fatal", detail };
  }

  get parametersInForce(): Parameters {
    return this.#parameters.inForce;
  }

  /** What was adapted, in sentences. */
  get notices(): readonly string[] {
    return [...this.#parameters.notices, ...this.#reasoning.notices];
  }
}

function levelAdvice(reasoning: string): string {
  return `The endpoint rejects reasoning ${reasoning} for this model: leave reasoning at default, or set the level in extra-body.`;
}
