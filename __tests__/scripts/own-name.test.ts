import { expect, test } from "@jest/globals";
import { nameIn, withOwner, withOwnName } from "../../scripts/manual/own-name.ts";

test("a text gets the repository's new name wherever it has its former one or another owner's", () => {
  const text =
    "npx github:OWNER/nessie-action demo; uses: old/gate/publish@v0; https://github.com/you/nessie-action.";
  expect(withOwnName(text, "old/gate", "acme/gate")).toBe(
    "npx github:acme/gate demo; uses: acme/gate/publish@v0; https://github.com/acme/gate.",
  );
});

test("names that only begin or end like it stay", () => {
  const text = "old/gateway, very.old/gate, nessie-action/0.1.0, a/nessie-actions, `nessie-action`";
  expect(withOwnName(text, "old/gate", "acme/gate")).toBe(text);
});

test("CODEOWNERS gets the owner, and keeps a team", () => {
  expect(withOwner("# all\n* @OWNER\n/src @OWNER/core\n", "acme/gate")).toBe(
    "# all\n* @acme\n/src @acme/core\n",
  );
});

test("a README without a badge names no repository", () => {
  expect(nameIn("https://github.com/acme/my.gate/actions/workflows/ci.yml")).toBe("acme/my.gate");
  expect(() => nameIn("https://github.com/acme/gate")).toThrow("no badge");
});
