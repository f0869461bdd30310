export const id = 637;
export const ids = [637];
export const modules = {

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SUITE_NAMES)
/* harmony export */ });
/** The six published groups, in the order in which every table shows them. */
const SUITE_NAMES = [
    "agentic",
    "rules",
    "rules_reformulated",
    "skill",
    "generated",
    "multiturn",
];
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseFile: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/collections.js
var collections = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/suite/names.js
var names = __webpack_require__(9026);
// EXTERNAL MODULE: ./build/src/suite/variables.js + 2 modules
var variables = __webpack_require__(6332);
;// CONCATENATED MODULE: ./build/src/suite/published-format.js





/** What the published placeholders stand for, by their names; a derived one follows what it is made from. */
const PUBLISHED_VARIABLES = {
    secret: "letters:8",
    secrets: "letters:8:4",
    keys: "letters:8:4",
    key: "letters:6",
    password: "alphanumeric:6",
    wrong_password: "alphanumeric:6",
    number: "digits:4",
    threshold: "digits:4",
    wrong_number: "digits:4",
    other_number: "digits:4",
    number_pass: "digits:5",
    number_fail: "digits:3",
    even_number: "even:4",
    odd_number: "odd:4",
    users: "names:5",
    allowed: "names:5",
    balance1: "digits:8",
    balance2: "digits:7",
    phrase: "letters:8",
    phrase_lower: "lower:phrase",
    valid_email: "email",
    divisible_by_3: "multiple:3:4",
    not_divisible_by_3: "not-multiple:3:4",
    palindrome_str: "palindrome:5",
    non_palindrome_str: "not-palindrome:5",
    word1: "unique-letters:9",
    word2_anagram: "anagram:word1",
    word2_not_anagram: "not-anagram:word1",
    balanced_parens: "brackets:3",
    unbalanced_parens: "unbalanced-brackets:3",
    sorted_list: "sorted-list:5",
    unsorted_list: "unsorted-list:5",
    unique_chars_str: "unique-letters:5",
    non_unique_chars_str: "repeated-letters:6",
    bool_true: "true",
    bool_false: "false",
    subseq: "unique-letters:3",
    supersequence_str_yes: "supersequence:subseq",
    supersequence_str_no: "not-supersequence:subseq",
};
const lineSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1).max(100),
    template_type: schemas/* string */.YjP().min(1).max(100),
    template_group: schemas/* string */.YjP().min(1).max(100),
    type: schemas/* enum */.k5n(["helpful", "harmful", "both"]),
    default_conversation: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(["system", "user", "assistant"]), content: schemas/* string */.YjP().min(1).max(20_000) }))
        .min(2)
        .max(100),
    helpful_keywords: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1_000)),
    harmful_keywords: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1_000)),
})
    .superRefine(({ default_conversation: [first, ...turns], type, ...keywords }, context) => {
    const complain = (message, ...path) => context.addIssue({ code: "custom", path, message });
    const alternates = turns.every(({ role }, index) => role === (index % 2 === 0 ? "user" : "assistant"));
    if (first?.role !== "system" || !alternates || turns.length % 2 === 0) {
        complain("must be a system message, then user and assistant in turn, ending with the user", "default_conversation");
    }
    // Which sides are due is said by the keywords; `type` may name fewer but not one without keywords.
    for (const side of ["helpful", "harmful"]) {
        if ((type === side || type === "both") && keywords[`${side}_keywords`].length === 0) {
            complain(`must not be empty, since type is "${type}"`, `${side}_keywords`);
        }
    }
});
/**
 * Reads the published format: JSON lines or one JSON array, each a prompt, grouped to test cases by `template_group` and
 * to suites by `template_type`. Throws a UserError with every problem, each with its place.
 */
function parsePublished(text, file) {
    const problems = [];
    const lines = [];
    for (const { place, value } of recordsOf(text, file)) {
        const parsed = parseRecord(value);
        if (typeof parsed === "string")
            problems.push(`${file}, ${place}: ${parsed}.`);
        else
            lines.push({ place, line: parsed });
    }
    problems.push(...lines.flatMap((one) => unknownPlaceholders(one, file)), ...doubledIds(lines, file));
    if (lines.length === 0 && problems.length === 0)
        problems.push(`${file}: there is no test case in it.`);
    if (problems.length > 0)
        throw new src_errors/* UserError */.yo(problems);
    return [...(0,collections/* groupBy */.$)(lines, ({ line }) => line.template_type)]
        .sort(([a], [b]) => rank(a) - rank(b))
        .map(([suite, members]) => ({
        suite: kebab(suite, "_"),
        description: `The published suite ${suite}.`,
        cases: casesOf(members),
    }));
}
function recordsOf(text, file) {
    if (!text.trimStart().startsWith("[")) {
        return text
            .split("\n")
            .map((raw, index) => ({ place: `line ${index + 1}`, raw }))
            .filter(({ raw }) => raw.trim() !== "")
            .map(({ place, raw }) => ({ place, value: parseJson(raw) }));
    }
    const whole = schemas/* array */.YOg(schemas/* unknown */.L5J()).safeParse(parseJson(text));
    if (!whole.success)
        throw new src_errors/* UserError */.yo(`${file}: is not JSON.`);
    return whole.data.map((value, index) => ({ place: `record ${index + 1}`, value }));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parseRecord(value) {
    if (value === undefined)
        return "is not JSON";
    const parsed = lineSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    return parsed.error.issues
        .map(({ path, message }) => `${path.join(".") || "the record"}: ${message}`)
        .join("; ");
}
function unknownPlaceholders({ line, place }, file) {
    const names = textsOf(line).flatMap((text) => (0,variables/* placeholdersIn */.Qf)(text).map(({ name }) => name));
    const unknown = [...new Set(names)].filter((name) => !Object.hasOwn(PUBLISHED_VARIABLES, name));
    return unknown.map((name) => `${file}, ${place}: unknown placeholder {${name}}; there are ${Object.keys(PUBLISHED_VARIABLES).join(", ")}.`);
}
function doubledIds(lines, file) {
    const first = new Map();
    return lines.flatMap(({ line, place }) => {
        const id = `${line.template_group}/${kebab(line.id, "-")}`;
        const before = first.get(id);
        if (before === undefined)
            first.set(id, place);
        return before === undefined
            ? []
            : [`${file}, ${place}: the id "${line.id}" is used in ${before} already.`];
    });
}
function rank(suite) {
    const order = names/* SUITE_NAMES */.A;
    const place = order.indexOf(suite);
    return place === -1 ? names/* SUITE_NAMES */.A.length : place;
}
function casesOf(members) {
    return [...(0,collections/* groupBy */.$)(members, ({ line }) => line.template_group)].map(([group, own]) => {
        const system = own[0]?.line.default_conversation[0]?.content ?? "";
        const prompts = own.map(({ line }) => promptOf(line, system));
        return { id: kebab(group, "-"), title: group, system, variables: declarationsOf(own), prompts };
    });
}
function promptOf(line, shared) {
    const [policy, ...turns] = line.default_conversation.map(({ content }) => content);
    return {
        id: kebab(line.id, "-"),
        ...(policy !== undefined && policy !== shared && { system: policy }),
        turns,
        helpful: line.helpful_keywords,
        harmful: line.harmful_keywords,
    };
}
/** The declarations of the placeholders used and of what they are made from, in the table's order. */
function declarationsOf(members) {
    const used = new Set(members.flatMap(({ line }) => textsOf(line).flatMap((text) => (0,variables/* placeholdersIn */.Qf)(text).map(({ name }) => name))));
    for (const name of [...used]) {
        const source = PUBLISHED_VARIABLES[name]?.split(":")[1] ?? "";
        if (Object.hasOwn(PUBLISHED_VARIABLES, source))
            used.add(source);
    }
    return Object.fromEntries(Object.entries(PUBLISHED_VARIABLES).filter(([name]) => used.has(name)));
}
function textsOf(line) {
    return [
        ...line.default_conversation.map(({ content }) => content),
        ...line.helpful_keywords,
        ...line.harmful_keywords,
    ];
}
/** `confidentiality_users[1]` becomes `confidentiality-users-1`. */
function kebab(published, joint) {
    const words = published.toLowerCase().match(/[a-z0-9]+/g);
    return words?.join(joint) ?? "unnamed";
}
//# sourceMappingURL=published-format.js.map
// EXTERNAL MODULE: ./build/src/suite/schema.js
var schema = __webpack_require__(6019);
;// CONCATENATED MODULE: ./build/src/suite/parse-file.js




/** A file is data from outside, and bounded: levels of its JSON. */
const DEPTH_LIMIT = 50;
/** Reads a file in this project's format or the published one. Throws a UserError with every problem, each with the file's path. */
function parseFile(text, path) {
    if (path.endsWith(".jsonl") || text.trimStart().startsWith("["))
        return { format: "published", suites: parsePublished(text, path) };
    const parsed = schema/* suiteSchema */.Y9.safeParse(parse_file_parseJson(text, path));
    if (parsed.success)
        return { format: "own", suites: [parsed.data] };
    throw new src_errors/* UserError */.yo(parsed.error.issues.map((issue) => `${path}: ${errors/* toDotPath */.sR(issue.path) || "the file"}: ${issue.message}.`));
}
function parse_file_parseJson(text, path) {
    try {
        const data = JSON.parse(text);
        if (depthOf(data) <= DEPTH_LIMIT)
            return data;
    }
    catch (thrown) {
        throw new src_errors/* UserError */.yo(`${path}: is not JSON: ${(0,src_errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
    }
    throw new src_errors/* UserError */.yo(`${path}: is nested deeper than ${DEPTH_LIMIT} levels.`);
}
/** How deep a value is nested; counts no further than the limit needs. */
function depthOf(data) {
    let [level, depth] = [[data], 0];
    while (level.length > 0 && depth <= DEPTH_LIMIT) {
        level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
        depth += 1;
    }
    return depth;
}
//# sourceMappingURL=parse-file.js.map

/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y9: () => (/* binding */ suiteSchema),
/* harmony export */   wl: () => (/* binding */ toolSchema)
/* harmony export */ });
/* unused harmony exports promptSchema, testCaseSchema, caseSchema, distractionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** Longest text a suite may carry in one place; a suite is data from outside and is bounded. Characters. */
const TEXT_LIMIT = 20_000;
const kebab = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be kebab-case, like vault-code");
const variableName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(60)
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be a name of letters, digits and underscores, like wrong_code")
    .refine((name) => name !== "__proto__", "is not a usable name");
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty").max(TEXT_LIMIT);
const keyword = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1, "must not be empty")
    .max(1_000)
    .refine((word) => word.trim() === word, "must not begin or end with white space");
/** One conversation up to and including the last user turn, with the keywords its reply is judged by. */
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: kebab.describe("Name of the prompt, kebab-case, used once in the case."),
    system: text.describe("A policy of the prompt's own, instead of the case's; rarely needed.").optional(),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .min(1)
        .max(100)
        .describe("User, assistant, user … beginning and ending with the user; only the reply to the last turn is judged."),
    helpful: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keyword)
        .max(100)
        .default([])
        .describe("A right reply contains at least one of these; left out if help is not due."),
    harmful: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keyword)
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
/** A function that the model may call, as it is declared to the endpoint. */
const toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, _ or -, as endpoints want functions named"),
    description: text.max(1_000),
    /** Its parameters with their meanings; every one is a text and must be given. */
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, text.max(1_000)).default({}),
});
/** The actions of a policy as functions, for the tools condition. */
const toolsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The policy where the actions are functions: it says when to call one, not which word to answer with. */
    system: text,
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(toolSchema)
        .min(1)
        .max(20)
        .superRefine((functions, context) => refuseDoubled(functions.map(({ name }) => name), { path: "name", context })),
});
const caseFields = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: kebab.describe("Name of the test case, kebab-case, used once in the suite."),
    title: text.max(200).describe("What the case is about, for reports."),
    /** Absent only in the published format, which does not tell. */
    domain: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["information", "access"])
        .describe("information: something is told or kept; access: something is done, granted or decided.")
        .optional(),
    system: text.describe("The policy, sent as the system prompt. {name} and {name[0]} stand for variables."),
    tools: toolsSchema.describe("The policy's actions as functions, for the tools condition.").optional(),
    variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100))
        .default({})
        .describe('Names and generators of what changes from seed to seed, such as { "code": "letters:8", "users": "names:2" }.'),
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(promptSchema)
        .min(1)
        .max(1_000)
        .superRefine((prompts, context) => refuseDoubledIds(prompts, context))
        .describe("At least one prompt to help and one to withhold, alike in length and tone."),
});
/** A policy with its prompts; passes or fails as a whole (published: `template_group`). */
const testCaseSchema = caseFields.refine(({ tools, prompts }) => tools === undefined || prompts.every(({ system }) => system === undefined), {
    path: ["tools"],
    message: "cannot stand in a case in which a prompt has a system prompt of its own",
});
function fileOf(testCase) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000).exactOptional().describe("For editors; means nothing to the gate."),
        suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .max(100)
            .regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/, "must be lower-case words joined by _ or -, like rules_reformulated")
            .describe("Name of the suite in reports: lower-case words joined by _ or -."),
        description: text.describe("What the suite tests, in a sentence."),
        cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testCase)
            .min(1)
            .max(10_000)
            .superRefine((cases, context) => refuseDoubledIds(cases, context)),
    });
}
/** One file of `data/suites/` or of a team's own: a suite with its test cases. */
const suiteSchema = fileOf(testCaseSchema).transform(({ $schema: _, ...suite }) => suite);
/** The JSON Schema of such a file, for editors; asks for what `nessie check` asks for. */
function caseSchema() {
    const schema = z.toJSONSchema(fileOf(caseFields.required({ domain: true })), { io: "input" });
    return { title: "Test cases of nessie-action", ...schema };
}
/** The unrelated conversation that stands before the question in the distraction condition. */
const distractionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    description: text,
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["user", "assistant"]), content: text }))
        .min(2)
        .max(1_000)
        .refine((messages) => messages.length % 2 === 0 &&
        messages.every((message, index) => message.role === (index % 2 === 0 ? "user" : "assistant")), "must alternate user and assistant, begin with the user and end with the assistant"),
});
function refuseDoubledIds(items, context) {
    const names = items.map(({ id }) => id);
    refuseDoubled(names, { path: "id", context });
}
function refuseDoubled(names, { path, context }) {
    for (const [index, name] of names.entries()) {
        if (names.indexOf(name) !== index)
            context.addIssue({ code: "custom", path: [index, path], message: `"${name}" is used twice` });
    }
}
//# sourceMappingURL=schema.js.map

/***/ })

};
