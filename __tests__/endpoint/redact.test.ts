import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { redactor } from "../../src/endpoint/redact.ts";

const KEY = "sk-öß/+key=0123456789";

test("a secret is taken out as it is, url-encoded, in JSON, in base64 and hexadecimal", () => {
  const redact = redactor([KEY]);
  for (const form of [
    KEY,
    encodeURIComponent(KEY),
    Buffer.from(KEY).toString("base64"),
    Buffer.from(KEY).toString("base64url"),
    Buffer.from(KEY).toString("hex"),
    Buffer.from(KEY).toString("hex").toUpperCase(),
    encodeURIComponent(KEY).replace(/%../g, (code) => code.toLowerCase()),
  ]) {
    expect(redact(`<${form}>`)).not.toContain(form.slice(0, -3));
  }
});

test("a secret is taken out of base64 of a longer text, wherever it stands in it", () => {
  const word = fc.stringMatching(/^[ -~]{0,10}$/);
  fc.assert(
    fc.property(word, word, (before, after) => {
      const whole = Buffer.from(`${before}${KEY}${after}`).toString("base64");
      const clean = redactor([KEY])(whole);
      expect(Buffer.from(clean.replaceAll("***", ""), "base64").toString("utf8")).not.toContain(KEY);
      expect(clean).toContain("***");
    }),
  );
});

test("a secret with spaces is taken out of a form's encoding", () => {
  expect(redactor(["a b/c d"])("k=a+b%2Fc+d&k=a%20b%2fc%20d")).toBe("k=***&k=***");
});

test("the longest secret goes first, and what is no secret stays", () => {
  const redact = redactor(["secret", "secret-longer", "abc", ""]);
  expect(redact("secret-longer secret abc")).toBe("*** *** abc");
});
