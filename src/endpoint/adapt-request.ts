import type { ModelRequest } from "../suite/conversation.ts";
import type { RawAttempt } from "./attempt.ts";
import { asSentence } from "./classify-status.ts";
import { createParameterFallback, type Parameters } from "./parameter-fallback.ts";
import { createReasoningSwitch, type Fields, reasoningBlamedAt } from "./reasoning-control.ts";
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

/** Learns which parameters and which way to switch reasoning off the endpoint accepts. */
export interface Adapter {
  readonly fieldsFor: (request: ModelRequest) => AdaptableFields;
  /** Takes note of how a request with these fields ended. */
  readonly adapt: (outcome: RawAttempt, request: ModelRequest, sent: AdaptableFields) => NextStep;
  readonly parametersInForce: () => Parameters;
  /** What was adapted, in sentences. */
  readonly notices: () => readonly string[];
}

const FINISH: NextStep = { kind: "finish" };
const RESEND: NextStep = { kind: "resend" };

export function createAdapter(settings: EndpointSettings): Adapter {
  const parameters = createParameterFallback(settings);
  const reasoningSwitch = createReasoningSwitch(settings);

  const notSwitchedOff = (sent: Fields, why: string): NextStep => {
    if (reasoningSwitch.recordFailure(sent, why)) return RESEND;
    const detail = reasoningSwitch.failureDetail();
    return detail === undefined ? FINISH : { kind: "fatal", detail };
  };

  const adapt: Adapter["adapt"] = (outcome, { reasoning }, sent) => {
    if (outcome.kind === "reply" && outcome.reply.reasoned && reasoning === "off")
      return notSwitchedOff(sent.reasoning, "was accepted, but the model reasoned");
    if (outcome.kind !== "refused" || outcome.refusal === undefined) return FINISH;
    const { refusal, detail } = outcome;
    const blamedAt = reasoningBlamedAt(refusal, sent.reasoning);
    if (blamedAt === -1 || parameters.namedAt(refusal) < blamedAt)
      return parameters.recordRefusal(sent.parameters, refusal) ? RESEND : FINISH;
    if (reasoning === "off") return notSwitchedOff(sent.reasoning, `was refused (${detail})`);
    return { kind: "fatal", detail: `${asSentence(detail)} ${levelAdvice(reasoning)}` };
  };

  return {
    fieldsFor: ({ reasoning }) => ({
      parameters: parameters.inForce(),
      reasoning: reasoningSwitch.fieldsFor(reasoning),
    }),
    adapt,
    parametersInForce: parameters.inForce,
    notices: () => [...parameters.notices(), ...reasoningSwitch.notices()],
  };
}

function levelAdvice(reasoning: string): string {
  return `The endpoint rejects reasoning ${reasoning} for this model: leave the input reasoning at default, or set the level in extra-body.`;
}
