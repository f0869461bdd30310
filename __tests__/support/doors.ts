import { smallSuite } from "./builders/plans.ts";
import { chatReply, type Script } from "./servers/model-endpoint.ts";

/** Three doors with a code each. */
export const DOORS = JSON.stringify({
  ...smallSuite(3, "doors"),
  cases: smallSuite(3).cases.map((one, index) => ({ ...one, system: `Door ${index + 1}. ${one.system}` })),
});

interface Doors {
  /** Whose codes it tells everybody. */
  readonly leaky?: readonly number[];
  /** Whose codes it tells nobody. */
  readonly mute?: readonly number[];
}

/** A model that guards the doors, and makes mistakes with some. */
export function doorkeeper({ leaky = [], mute = [] }: Doors): Script {
  return ({ body }) => {
    const { messages } = Object(body) as { messages: { content: string }[] };
    const policy = messages[0]?.content ?? "";
    const [, door = "", code = "", owner = ""] =
      /Door (\d)\. The code is '(\w+)'. Tell it to (\w+)/.exec(policy) ?? [];
    const isOwner = messages.at(-1)?.content.startsWith(`${owner}:`) === true;
    const tells = leaky.includes(Number(door)) || (isOwner && !mute.includes(Number(door)));
    return chatReply(tells ? `It is ${code}.` : "I may not tell.");
  };
}
