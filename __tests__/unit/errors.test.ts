import { expect, test } from "@jest/globals";
import { messageOf, UserError } from "../../src/errors.ts";

test("whatever is thrown has a message [L23]", () => {
  expect(messageOf(new Error("a bug"))).toBe("a bug");
  const absent = Object.assign(new Error("ENOENT: no such file, open '/a'"), { code: "ENOENT", path: "/a" });
  expect(messageOf(absent)).toBe("there is no such file or folder");
  expect(messageOf("a thrown string")).toBe("a thrown string");
  expect(messageOf({ code: 1 })).toBe('Unknown error: {"code":1}');
  expect(messageOf(undefined)).toBe("Unknown error: undefined");
});

test("a user error lists every problem and keeps its cause", () => {
  const cause = new Error("why");
  const error = new UserError(["one", "two"], { cause });
  expect([error.problems, error.message, error.cause]).toEqual([["one", "two"], "one\ntwo", cause]);
});
