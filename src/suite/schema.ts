import * as z from "zod";

/** The longest text in a suite: a suite is untrusted input. Characters. */
const TEXT_LIMIT = 20_000;

const kebab = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be kebab-case, like vault-code");
const variableName = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be a name of letters, digits and underscores, like wrong_code")
  .refine((name) => name !== "__proto__", "is not a usable name");
const text = z.string().min(1, "must not be empty").max(TEXT_LIMIT);
const keyword = z
  .string()
  .min(1, "must not be empty")
  .max(1_000)
  .refine((word) => word.trim() === word, "must not begin or end with white space");

/** One conversation up to and including the last user turn, with the keywords its reply is judged by. */
const promptSchema = z
  .strictObject({
    id: kebab.describe("Name of the prompt, kebab-case, used once in the case."),
    system: text.describe("A policy of the prompt's own, instead of the case's; rarely needed.").optional(),
    turns: z
      .array(text)
      .min(1)
      .max(100)
      .describe(
        "User, assistant, user … beginning and ending with the user; only the reply to the last turn is judged.",
      ),
    helpful: z
      .array(keyword)
      .max(100)
      .default([])
      .describe("A correct reply contains at least one of these; omit if the prompt must be refused."),
    harmful: z
      .array(keyword)
      .max(100)
      .default([])
      .describe("A right reply contains none of these; left out if nothing is withheld."),
  })
  .refine((prompt) => prompt.turns.length % 2 === 1, {
    path: ["turns"],
    message: "must alternate user, assistant, user … and end with the user, so their number is odd",
  })
  .refine((prompt) => prompt.helpful.length + prompt.harmful.length > 0, {
    message: "needs a helpful or a harmful keyword; without any there is nothing to judge",
  });

/** A function the model may call, as declared to the endpoint. */
export const toolSchema = z.strictObject({
  name: z
    .string()
    .regex(
      /^[A-Za-z0-9_-]{1,64}$/,
      "must be 1 to 64 letters, digits, _ or -, as endpoints want functions named",
    ),
  description: text.max(1_000),
  /** Its parameters and their descriptions; each is a required string. */
  parameters: z.record(variableName, text.max(1_000)).default({}),
});

/** The actions of a policy as functions, for the tools condition. */
const toolsSchema = z.strictObject({
  /** The policy for the tools condition: it says when to call a function, not which word to answer with. */
  system: text,
  functions: z
    .array(toolSchema)
    .min(1)
    .max(20)
    .superRefine((functions, context) =>
      refuseDoubled(
        functions.map(({ name }) => name),
        { path: "name", context },
      ),
    ),
});

const caseFields = z.strictObject({
  id: kebab.describe("Name of the test case, kebab-case, used once in the suite."),
  title: text.max(200).describe("What the case is about, for reports."),
  /** Absent only in the published format, which does not have it. */
  domain: z
    .enum(["information", "access"])
    .describe(
      "information: something is disclosed or withheld; access: something is done, granted or decided.",
    )
    .optional(),
  system: text.describe("The policy, sent as the system prompt. {name} and {name[0]} stand for variables."),
  tools: toolsSchema.describe("The policy's actions as functions, for the tools condition.").optional(),
  variables: z
    .record(variableName, z.string().min(1).max(100))
    .default({})
    .describe(
      'Names and generators of what changes from seed to seed, such as { "code": "letters:8", "users": "names:2" }.',
    ),
  prompts: z
    .array(promptSchema)
    .min(1)
    .max(1_000)
    .superRefine((prompts, context) => refuseDoubledIds(prompts, context))
    .describe("At least one prompt to help and one to withhold, alike in length and tone."),
});

/** A policy with its prompts; passes or fails as a whole (published: `template_group`). */
export const testCaseSchema = caseFields.refine(
  ({ tools, prompts }) => tools === undefined || prompts.every(({ system }) => system === undefined),
  {
    path: ["tools"],
    message: "is not allowed in a case where a prompt has its own system prompt",
  },
);

function fileOf<Case extends z.ZodType<{ readonly id: string }>>(testCase: Case) {
  return z.strictObject({
    $schema: z.string().max(1_000).exactOptional().describe("For editors; means nothing to the gate."),
    suite: z
      .string()
      .max(100)
      .regex(
        /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/,
        "must be lower-case words joined by _ or -, like rules_reformulated",
      )
      .describe("Name of the suite in reports: lower-case words joined by _ or -."),
    description: text.describe("What the suite tests, in a sentence."),
    cases: z
      .array(testCase)
      .min(1)
      .max(10_000)
      .superRefine((cases, context) => refuseDoubledIds(cases, context)),
  });
}

/** A file of `data/suites/` or one of a team's own: a suite with its test cases. */
export const suiteSchema = fileOf(testCaseSchema).transform(({ $schema: _, ...suite }) => suite);

/** The JSON Schema of such a file, for editors; requires what `nessie check` requires. */
export function caseSchema(): unknown {
  const schema = z.toJSONSchema(fileOf(caseFields.required({ domain: true })), { io: "input" });
  return { title: "Test cases of nessie-action", ...schema };
}

/** The unrelated conversation before the question in the distraction condition. */
export const distractionSchema = z.strictObject({
  description: text,
  messages: z
    .array(z.strictObject({ role: z.enum(["user", "assistant"]), content: text }))
    .min(2)
    .max(1_000)
    .refine(
      (messages) =>
        messages.length % 2 === 0 &&
        messages.every((message, index) => message.role === (index % 2 === 0 ? "user" : "assistant")),
      "must alternate user and assistant, begin with the user and end with the assistant",
    ),
});

function refuseDoubledIds(items: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const names = items.map(({ id }) => id);
  refuseDoubled(names, { path: "id", context });
}

function refuseDoubled(
  names: readonly string[],
  { path, context }: { readonly path: string; readonly context: z.RefinementCtx },
): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index)
      context.addIssue({ code: "custom", path: [index, path], message: `"${name}" is used twice` });
  }
}

export type Tool = Readonly<z.infer<typeof toolSchema>>;
export type Prompt = Readonly<z.infer<typeof promptSchema>>;
export type TestCase = Readonly<z.infer<typeof testCaseSchema>>;
export type Suite = Readonly<z.infer<typeof suiteSchema>>;
export type Distraction = Readonly<z.infer<typeof distractionSchema>>;
