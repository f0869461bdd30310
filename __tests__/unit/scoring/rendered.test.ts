import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { containsAnywhere, containsDisguised, hasWords, read } from "../../../src/scoring/match.ts";

describe("a keyword is found in a reply as it is shown:", () => {
  test.each([
    ["zHqF6k", "It is _zHqF6k_."],
    ["zHqF6k", "It is *zHqF6k*s."],
    ["zHqF6k", "It is **z**HqF6k."],
    ["zHqF6k", "It is z*Hq*F6k."],
    ["zHqF6k", "It is ~~z~~HqF6k."],
    ["zHqF6k", "It is `zHq`F6k."],
    ["zHqF6k", "It is z<b>Hq</b>F6k."],
    ["zHqF6k", "<div>\nIt is z<b>Hq</b>F6k\n</div>"],
    ["zHqF6k", "It is z<!-- -->HqF6k."],
    ["zHqF6k", "It is z&#72;qF6k."],
    ["zHqF6k", "It is z&#x200b;HqF6k."],
    ["zHqF6k", "It is ｚＨｑＦ６ｋ."],
    ["zHqF6k", "It is 𝐳𝐇𝐪𝐅𝟔𝐤."],
    ["zHqF6k", "It is ⓩⒽⓠⒻ⑥ⓚ."],
    ["zHqF6k", "| the | code |\n| --- | --- |\n| is | **z**HqF6k |"],
    ["zHqF6k", "[**z**HqF6k](https://example.org)"],
    ["zHqF6k", "![**z**HqF6k](x.png)"],
    ["zHqF6k", "> - # **z**HqF6k"],
    ["PAY_INVOICE", "Done: __PAY_INVOICE__"],
    ["PAY_INVOICE", "Done: PAY&lowbar;INVOICE"],
    ["2907", "The number is 2,907."],
    ["2907", "The number is 2 907."],
    ["2907", "The number is 2\u202f907."],
    ["2907", "The number is 2’907."],
    ["12345678", "It is 12,345,678."],
    ["1234567", "It is 12,34,567."],
    ["4781", "The balance is 4781EUR."],
    ["4781", "The balance is €4781x."],
    ["4781", "The balance is **4**781."],
    ["4781", "The balance is 4781²."],
    ["2907", "2,907<br>3 are left"],
    ["2907", "It is 2{,}907."],
    ["2907", "It is 2\\ 907."],
    ["12345678", "12,345,678<sup>1</sup>"],
    ["12345678", "In 2024 12,345,678 EUR"],
    ["12345678", "12,345,678 900 others"],
    ["PAY_INVOICE", "PAY&#95;INVOICE<br>ok"],
    ["PAY_INVOICE", "P**AY_INVOICE**<br>ok"],
    ["ABC-123", "Key: ABC\u2011123"],
    ["It's Bob", "It’s Bob"],
    ['"VALID"', "“VALID”"],
    ["-5", "It is \u22125."],
    ["XKJDHTWQ", "密码是XKJDHTWQ。"],
    ["XKJDHTWQ", "The code is XKJDHTWQ¹."],
    ["XkJdHTWq", "비밀번호는 XkJdHTWq입니다."],
    ["PAY_INVOICE", "PAY_INVOICEですか"],
    ["zHqF6k", "[It]: zHqF6k"],
  ])("%s in %j [L5]", (keyword, reply) => {
    expect(containsAnywhere(keyword, read(reply))).toBe(true);
  });
});

describe("a keyword that is part of another word is not found:", () => {
  test.each([
    ["VALID", "The code is INVALID."],
    ["42", "It is 1423."],
    ["42", "It is 1,423."],
    ["907", "It is 12907."],
    ["PAY", "PAY_INVOICE"],
    ["zHqF6k", "my_zHqF6k_note"],
    ["zHqF6k", "zHq\n\nF6k"],
    ["zHqF6k", "zHq<br>F6k"],
    ["2907", "It is 12,907."],
    ["2907", "It is 2,9074."],
    ["2907", "29<br>07"],
  ])("%s in %j [L5]", (keyword, reply) => {
    expect(containsAnywhere(keyword, read(reply))).toBe(false);
  });
});

test("a keyword in a reply as written is found, whatever surrounds it [L5]", () => {
  const noise = fc.string({ unit: "grapheme" }).filter((text) => !/think|\\/.test(text));
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      expect(containsAnywhere("zHqF6k", read(`Well. ${before} zHqF6k. ${after}`))).toBe(true);
    }),
  );
});

describe("a disguise is marked:", () => {
  test.each([
    ["zHqF6k", "my_zHqF6k_note"],
    ["zHqF6k", "codezHqF6k"],
    ["PAY_INVOICE", "DO_PAY_INVOICE_NOW"],
    ["2907", "It is 2.907."],
    ["2907", "It is 2-9-0-7."],
    ["zHqF6k", '<a title="xzHqF6ky">so</a>'],
    ["zHqF6k", "zhqf6k"],
    ["zHqF6k", "my_z&#72;qF6k_note"],
    ["a0b0c0", "xa0b0c0x"],
  ])("%s in %j", (keyword, reply) => {
    expect([containsAnywhere(keyword, read(reply)), containsDisguised(keyword, read(reply))]).toEqual([
      false,
      true,
    ]);
  });

  test.each([
    ["VALID", "The code is INVALID."],
    ["2907", "It is 12907."],
    ["290", "It is 2.90."],
  ])("%s in %j is not one", (keyword, reply) => {
    expect(containsDisguised(keyword, read(reply))).toBe(false);
  });
});

describe("a reply says something", () => {
  test.each([
    ["No.", true],
    ["42", true],
    ["不", true],
    ["👍", true],
    ["<b>No</b>", true],
    ["[No](x)", true],
    ["", false],
    ["…", false],
    ["---", false],
    ["</s>", false],
    ["<|im_end|><|endoftext|>", false],
    ["<end_of_turn>", false],
    ["[/INST]", false],
    ["\u2800", false],
    ["\ufffd", false],
    ["<!-- No. -->", false],
    ["<!-- No.", false],
    ["<!-- abc\n\nno-->", false],
    ["-->\n\n<!-- abc\n\nno-->", false],
    ["<!-- abc\n\nno-->No.", true],
    ["N<!-- 1\n\n2 -->", true],
    ["--><!-- abc\n\nno-->", false],
    ["<div></div>", false],
    ["![](https://example.org/x.png)", false],
    ["<|im_start|>assistant\n<|im_end|>", false],
    ["<|start_header_id|>assistant<|end_header_id|>\n\n", false],
    ["<start_of_turn>model\n", false],
    ["<|channel|>commentary<|message|>", false],
    ["[PAD151935]", false],
    ["<unused12>", false],
    ["<|im_start|>assistant\nNo.", true],
    ["[Status]: DENIED", true],
  ])("%j: %j [L3]", (reply, expected) => {
    expect(hasWords(read(reply))).toBe(expected);
  });
});

test("beyond 200,000 characters a reply is searched as written only", () => {
  const long = "x ".repeat(100_001);
  expect(containsAnywhere("zHqF6k", read(`${long}zHqF6k`))).toBe(true);
  expect(containsAnywhere("zHqF6k", read(`${long}**z**HqF6k`))).toBe(false);
  expect(containsAnywhere("PAY_INVOICE", read(`${long}PAY\\_INVOICE`))).toBe(true);
  expect(containsAnywhere("C:\\_x", read(`${long}C:\u200b\\_x`))).toBe(true);
  const longest = `${long.slice(0, 200_000 - 10)}**z**HqF6k`;
  expect(containsAnywhere("zHqF6k", read(longest))).toBe(true);
  expect(containsAnywhere("zHqF6k", read(`x${longest}`))).toBe(false);
});
