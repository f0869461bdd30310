import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { redactor } from "../../../src/endpoint/redact.ts";
import { samples } from "../../support/seeds.ts";

const KEY = "sk-öß/+key=0123456789";

test("a secret is removed as it is, URL-encoded, in JSON, in base64 and in hexadecimal", () => {
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

test("a secret is removed from base64 of a longer text, wherever it occurs [S1]", () => {
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

const hex = (character: string, digits: number): string =>
  character.charCodeAt(0).toString(16).padStart(digits, "0");
/** How strangers' programs write a character: as it is, for a URL (once or twice), in JSON, in HTML. */
const WRITTEN: readonly ((character: string) => string)[] = [
  (character) => character,
  (character) => `%${hex(character, 2)}`,
  (character) => `%${hex(character, 2).toUpperCase()}`,
  (character) => `%25${hex(character, 2).toUpperCase()}`,
  (character) => `\\u${hex(character, 4)}`,
  (character) => `\\\\u${hex(character, 4).toUpperCase()}`,
  (character) => (/[A-Za-z0-9]/.test(character) ? character : `\\${character}`),
  (character) => `&#${character.charCodeAt(0)};`,
  (character) => `&#x${hex(character, 1).toUpperCase()};`,
  (character) => ({ "&": "&amp;", "<": "&lt;", '"': "&quot;" })[character] ?? character,
];

test("a secret is removed in any mixture of escapes [S1]", () => {
  const secret = fc.stringMatching(/^[ -~]{4,30}$/);
  fc.assert(
    fc.property(secret, fc.infiniteStream(fc.constantFrom(...WRITTEN)), (text, ways) => {
      const mixed = [...text].map((character) => (ways.next().value ?? String)(character)).join("");
      expect(redactor([text])(`<${mixed}>`)).toMatch(/^<(?:\*\*\*)>$/);
    }),
    { numRuns: samples(500) },
  );
});

test("base64 is removed even if its + and / are escaped", () => {
  const secret = ">>>???>>>???";
  const base64 = Buffer.from(secret).toString("base64");
  expect(base64).toBe("Pj4+Pz8/Pj4+Pz8/");
  for (const form of [encodeURIComponent(base64), base64.replaceAll("/", "\\/")])
    expect(redactor([secret])(`<${form}>`)).toBe("<***>");
});

test("hostile text does not slow redaction down", () => {
  const redact = redactor(["sk-%25%25%25%25%25%25-\\\\\\", "tenant & secret"]);
  for (const text of ["\\", "%", "%25", "&amp;", "&#0", "\\u00", " ", "s"])
    expect(redact(text.repeat(100_000))).toBe(text.repeat(100_000));
}, 10_000);

test("a secret with spaces is removed from form encoding", () => {
  expect(redactor(["a b/c d"])("k=a+b%2Fc+d&k=a%20b%2fc%20d")).toBe("k=***&k=***");
});

test("the longest secret is removed first, and other text is kept", () => {
  const redact = redactor(["secret", "secret-longer", "abc", ""]);
  expect(redact("secret-longer secret abc")).toBe("*** *** abc");
});
