import { expect, test } from "@jest/globals";
import { HtmlValidate } from "html-validate";
import { KINDS } from "../../support/shown-pages.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  // That is the length that search engines show, and none may list the page. Its title says the whole outcome.
  rules: { "long-title": "off" },
});

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

test.each(Object.entries(KINDS))("the markup of a page with %s is valid", async (_kind, html) => {
  expect(await faultsOf(html)).toEqual([]);
});

test("faults of markup are found", async () => {
  expect(await faultsOf(KINDS["one model"].replace("<main>", "<main><p><div></p>"))).not.toEqual([]);
});
