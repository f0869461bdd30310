import { endpointSettings } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import type { Budget } from "../endpoint/budget.ts";
import type { connect, Endpoint } from "../endpoint/client.ts";
import type { Environment } from "../endpoint/proxy.ts";
import type { Trial } from "../execution/plan.ts";
import { buildRequest, type ModelRequest, type RequestSetting } from "../suite/conversation.ts";
import { hashOf } from "../suite/hash.ts";
import { type PairedEndpoint, pairedEndpoint } from "./ask-pairs.ts";
import { type AskableBase, sentAlways } from "./model-base.ts";
import type { Plan } from "./plan-run.ts";

/** The two sides that trials are sent to: as the change has it, and, once it is opened, as its base has it. */
export interface TrialSides extends PairedEndpoint {
  readonly open: (base: AskableBase) => void;
  /** Its hash; another one once the sides are unequal, so that no resumed run takes over what cannot be compared. */
  readonly hash: () => string | undefined;
  /** Why the sides cannot be compared: the endpoint refused a parameter of one of them, though both send the same. */
  readonly unequal: () => string | undefined;
  readonly requestOf: (trial: Trial) => ModelRequest;
  /** Requests sent to the base. */
  readonly requests: () => number;
  /** What was learned about the base's endpoint, as sentences. */
  readonly notices: () => readonly string[];
  /** Closes both. */
  readonly close: () => Promise<void>;
}

export interface TrialSidesSettings {
  readonly inputs: ModelInputs;
  readonly plan: Pick<Plan, "loaded" | "systemPrompt">;
  readonly connect: typeof connect;
  /** Of the change. */
  readonly endpoint: Endpoint;
  readonly environment: Environment;
  readonly budget: Budget;
}

/** Both sides share the budget of the run. */
export function createTrialSides(settings: TrialSidesSettings): TrialSides {
  const { inputs, plan, endpoint, environment, budget } = settings;
  let opened: Opened | undefined;
  const ofChange = requests({
    inputs,
    distraction: plan.loaded.distraction,
    systemPrompt: plan.systemPrompt,
  });
  const requestOf = (trial: Trial): ModelRequest => {
    if (trial.asking?.side !== "base") return ofChange(trial);
    return requests(requireOpen(opened).base)(trial);
  };
  const { attempt, brokenBase } = pairedEndpoint(
    (trial, signal) => endpoint.attempt(requestOf(trial), signal),
    (trial, signal) => requireOpen(opened).endpoint.attempt(requestOf(trial), signal),
  );
  const unequal = (): string | undefined => opened && whyUnequal(endpoint, opened);
  return {
    attempt,
    brokenBase,
    requestOf,
    unequal,
    open: (base) => {
      opened = {
        base,
        endpoint: settings.connect(endpointSettings(base.inputs), environment, budget),
        sendsSame: sentAlways(inputs) === sentAlways(base.inputs),
      };
    },
    hash: () => {
      const why = unequal();
      return why === undefined ? opened?.base.reported.hash : hashOf(why);
    },
    requests: () => opened?.endpoint.requests() ?? 0,
    notices: () => (opened?.endpoint.notices() ?? []).map((notice) => `Without the change: ${notice}`),
    close: async () => {
      await Promise.all([endpoint.close(), opened?.endpoint.close()]);
    },
  };
}

interface Opened {
  readonly base: AskableBase;
  readonly endpoint: Endpoint;
  /** Whether both sides send the same parameters to the same model. */
  readonly sendsSame: boolean;
}

/** Other models, or other parameters, may be adapted to in other ways. */
function whyUnequal(change: Endpoint, { endpoint: base, sendsSame }: Opened): string | undefined {
  const inForce = ({ parametersInForce }: Endpoint): string => JSON.stringify(parametersInForce());
  if (!sendsSame || inForce(change) === inForce(base)) return undefined;
  const known = change.notices();
  const own = base.notices().filter((sentence) => !known.includes(sentence));
  const [notice = "it took parameters of one side only"] = own;
  return `both sides send the same parameters, but the endpoint treats them differently: ${notice.replace(/\.$/, "")}`;
}

function requireOpen<Open>(opened: Open | undefined): Open {
  if (opened === undefined) throw new Error("The base is asked before it is opened");
  return opened;
}

function requests({
  inputs,
  distraction,
  systemPrompt,
}: Pick<AskableBase, "inputs" | "distraction" | "systemPrompt">): (trial: Trial) => ModelRequest {
  const { reasoning, "system-role": systemRole } = inputs;
  const setting: Omit<RequestSetting, "condition"> = { distraction, systemRole, reasoning, systemPrompt };
  return ({ prompt, condition }) => buildRequest(prompt, { ...setting, condition });
}
