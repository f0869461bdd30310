import { describe, expect, test } from "@jest/globals";
import { whyNotFixed } from "../../../src/github/workflow-inputs.ts";
import { gateWorkflow, WORKFLOW } from "../../support/pull-request.ts";

const ACTION = "OWNER/nessie-action";

interface Case {
  readonly given?: Readonly<Record<string, string>>;
  readonly job?: string;
  readonly action?: string;
}

function whyOf(text: string, { given = {}, job = "nessie", action = ACTION }: Case = {}): string | undefined {
  const all = { model: "", endpoint: "", "extra-headers": "", config: "", ...given };
  const secret = new Set(["extra-headers"]);
  return whyNotFixed(text, { file: WORKFLOW, job, action, given: new Map(Object.entries(all)), secret });
}

const withModel = (model: string, job: Readonly<Record<string, unknown>> = {}): string | undefined =>
  whyOf(gateWorkflow({ model }, job), { given: { model: "gpt-5-mini" } });

describe("an input of the workflow is the same without the change", () => {
  test.each([
    ["written literally", "gpt-5-mini"],
    ["a variable of the project", `\${{ vars.MODEL }}`],
    ["a secret", `\${{ secrets.MODEL }}`],
    ["made of several that are", `\${{ github.event_name == 'push' && vars.A || (vars.B) }}-x`],
    ["a text in an expression", `\${{ 'it''s }} gpt' }}`],
    ["of a matrix without expressions", `\${{ matrix.model }}`],
    ["what the workflow was started with", `\${{ inputs.model }}`],
  ])("if it is %s", (_name, model) => {
    expect(withModel(model, { strategy: { matrix: { model: ["gpt-5-mini", "b"] } } })).toBeUndefined();
  });

  test("if several are given, one per line, and whatever the case of its name", () => {
    const text = gateWorkflow({ Model: "a\nb\n" });
    expect(whyOf(text, { given: { model: "a\nb" } })).toBeUndefined();
  });

  test("if a number is written as it is given", () => {
    const text = gateWorkflow({}).replace('"with":{}', '"with":{"model": 4.10}');
    expect(whyOf(text, { given: { model: "4.10" } })).toBeUndefined();
  });
});

describe("an input of the workflow is not known without the change", () => {
  test.each([
    [`\${{ steps.read.outputs.model }}`],
    [`\${{ env.MODEL }}`],
    [`\${{ needs.read.outputs.model }}`],
    [`\${{ github.head_ref }}`],
    [`\${{ github.ref_name }}`],
    [`\${{ github.sha }}`],
    [`\${{ github.event.pull_request.title }}`],
    [`\${{ github['head_ref'] }}`],
    [`\${{ vars[github.head_ref] }}`],
    [`\${{ vars.* }}`],
    [`\${{ github }}`],
    [`\${{ hashFiles('model') }}`],
    [`\${{ fromJSON (vars.MODELS).a }}`],
    [`\${{ vars.A || steps.a.outputs.b }}`],
    [`\${{ vars.A }}\${{ steps.a.outputs.b }}`],
    [`\${{ matrix.model }}`],
    [`\${{ '}}' || steps.a.outputs.b }}`],
    [`\${{ steps.a.outputs.b`],
    [`\${{ TRUE.x }}`],
  ])("if it is %s", (model) => {
    expect(withModel(model, { strategy: { matrix: `\${{ fromJSON(needs.a.outputs.m) }}` } })).toBe(
      `model is ${JSON.stringify(model)} in ${WORKFLOW}, which a change may decide; name the model in nessie.yml`,
    );
  });

  test("even if it was empty in this run", () => {
    const text = gateWorkflow({ config: `\${{ steps.a.outputs.config }}` });
    expect(whyOf(text)).toBe(
      `config is "\${{ steps.a.outputs.config }}" in ${WORKFLOW}, which a change may decide; write it literally there`,
    );
  });

  test("if the environment whose variables it names depends on the change", () => {
    expect(withModel(`\${{ vars.MODEL }}`, { environment: "production" })).toBeUndefined();
    expect(withModel(`\${{ vars.MODEL }}`, { environment: `\${{ needs.a.outputs.env }}` })).toContain(
      "which a change may decide",
    );
  });

  test("and a secret one is not quoted [S1]", () => {
    const text = gateWorkflow({ "extra-headers": `X-Key: geheim\${{ steps.a.outputs.b }}` });
    const why = whyOf(text, { given: { "extra-headers": "X-Key: geheim1" } });
    expect(why).toContain(`extra-headers is an expression in ${WORKFLOW}`);
    expect(why).not.toContain("geheim");
  });

  test("if the run was given another, as a composite action does", () => {
    expect(whyOf(gateWorkflow({ model: "other" }), { given: { model: "gpt-5-mini" } })).toBe(
      `model is not what a step of ${WORKFLOW} gives, so it is not known what the base has; name the model in nessie.yml`,
    );
    expect(whyOf(gateWorkflow({}), { given: { endpoint: "https://x.example" } })).toContain(
      "endpoint is not what a step",
    );
  });

  test.each([
    ["the job is another", { job: "other" }],
    ["the action is called by another one", { action: "someone/wrapper" }],
  ])("if no step runs the action: %s", (_name, over) => {
    expect(whyOf(gateWorkflow({ model: "m" }), { given: { model: "m" }, ...over })).toMatch(
      /^no step of \.github\/workflows\/gate\.yml runs the action itself, but a reusable workflow or another action/,
    );
  });

  test("if the job is a reusable workflow", () => {
    const text = JSON.stringify({
      jobs: { nessie: { uses: "./.github/workflows/x.yml", with: { model: "m" } } },
    });
    expect(whyOf(text, { given: { model: "m" } })).toContain("but a reusable workflow or another action");
  });

  test("if steps differ, and what a change can write chooses among them", () => {
    const two = (condition: string): string =>
      JSON.stringify({
        jobs: {
          nessie: {
            steps: ["a", "b"].map((model) => ({ uses: `${ACTION}@v0`, if: condition, with: { model } })),
          },
        },
      });
    const given = { model: "a" };
    expect(whyOf(two("github.event_name == 'pull_request'"), { given })).toBeUndefined();
    expect(whyOf(two("steps.weak.outputs.it == 'true'"), { given })).toContain("which of them runs");
    expect(whyOf(two(`\${{ always() }}`), { given })).toContain("which of them runs");
  });

  test.each([["jobs: &a {nessie: {}}\nx: *a\n"], ["- a"], ["a: ["], [""]])(
    "if the file is no workflow that can be read: %j",
    (text) => {
      expect(whyOf(text, { given: { model: "m" } })).toContain("cannot be read as a workflow");
    },
  );
});

test("an action of this repository may be any step of the job, and without a job every job counts", () => {
  const text = gateWorkflow({ model: "m" }).replace("OWNER/nessie-action@v0", "./");
  const given = new Map([["model", "m"]]);
  expect(whyNotFixed(text, { file: WORKFLOW, given, secret: new Set() })).toBeUndefined();
});
