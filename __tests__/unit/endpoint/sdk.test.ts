import { expect, test } from "@jest/globals";
import type { Answer } from "../../../src/endpoint/http.ts";
import { TransportError } from "../../../src/endpoint/http-error.ts";
import { openSdk } from "../../../src/endpoint/openai.ts";

const signal = new AbortController().signal;
const ignored = (): void => {};
const json = (value: unknown): Answer => ({ headers: new Map(), text: JSON.stringify(value) });

test("a request is sent at once, before the package could have been loaded", async () => {
  const sent: string[] = [];
  const sdk = openSdk(async ({ method, body, sent: done }) => {
    sent.push(`${method} ${body}`);
    done?.();
    return json({ ok: true });
  });
  const answer = sdk.post('{"n":1}', signal, ignored);
  expect(sent).toEqual(['POST {"n":1}']);
  expect(await answer).toEqual({ ok: true });
});

test("every request gets its own answer, in whatever order they come", async () => {
  const arrivals = new Map<string, (answer: Answer) => void>();
  const sdk = openSdk(({ body }) => {
    return new Promise((resolve) => arrivals.set(body, resolve));
  });
  const asked = ["1", "2", "3"].map((body) => sdk.post(body, signal, ignored));
  for (const body of ["3", "1", "2"]) arrivals.get(body)?.(json({ body }));
  expect(await Promise.all(asked)).toEqual([{ body: "1" }, { body: "2" }, { body: "3" }]);
});

test("what fails before it is sent is told to who asked, and the next request is none the worse", async () => {
  const failures = [new TransportError("connection", "No reply: nothing listens there.")];
  const sdk = openSdk(async () => {
    const failure = failures.pop();
    if (failure !== undefined) throw failure;
    return json({ ok: true });
  });
  await expect(sdk.post("{}", signal, ignored)).rejects.toMatchObject({
    cause: expect.objectContaining({ message: "No reply: nothing listens there." }),
  });
  expect(await sdk.post("{}", signal, ignored)).toEqual({ ok: true });
});
