import { expect, test } from "@jest/globals";
import { proxyFor } from "../../src/endpoint/proxy.ts";

const P = "http://proxy.example:3128";

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ["https://api.example/v1", { HTTPS_PROXY: P }, P],
  ["https://api.example/v1", { https_proxy: P, HTTPS_PROXY: "http://other" }, P],
  ["https://api.example/v1", { HTTP_PROXY: P }, undefined],
  ["http://api.example/v1", { HTTP_PROXY: "proxy.example:3128" }, P],
  ["https://api.example/v1", {}, undefined],
  ["https://api.example/v1", { HTTPS_PROXY: P, NO_PROXY: "*" }, undefined],
  ["https://api.example/v1", { HTTPS_PROXY: P, NO_PROXY: "localhost, api.example" }, undefined],
  ["https://api.example/v1", { HTTPS_PROXY: P, no_proxy: ".example" }, undefined],
  ["https://api.example/v1", { HTTPS_PROXY: P, NO_PROXY: "*.example" }, undefined],
  ["https://api.example/v1", { HTTPS_PROXY: P, NO_PROXY: "api.example:443" }, undefined],
  ["https://api.example/v1", { HTTPS_PROXY: P, NO_PROXY: "api.example:8443" }, P],
  ["https://api.example/v1", { HTTPS_PROXY: P, NO_PROXY: "pi.example, ," }, P],
])("for %s with %j the proxy is %s", (url, environment, expected) => {
  expect(proxyFor(new URL(url), environment)).toBe(expected);
});

test("a proxy that is no URL is refused without showing it", () => {
  expect(() => proxyFor(new URL("https://api.example"), { HTTPS_PROXY: "http://user:word@[" })).toThrow(
    "The environment variable HTTPS_PROXY must be the URL of a proxy, such as http://proxy.example:3128.",
  );
});
