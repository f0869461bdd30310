import { expect, test } from "@jest/globals";
import { isLoopback } from "../../../src/endpoint/address.ts";
import { proxyFor } from "../../../src/endpoint/proxy.ts";
import { UserError } from "../../../src/errors.ts";

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
  expect(proxyFor(new URL(url), environment)?.url.origin).toBe(expected);
});

test.each([
  "127.0.0.1",
  "127.9.8.7",
  "127.1",
  "0.0.0.0",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:127.200.0.1]",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "model.localhost",
])("%s is this machine and never reached through a proxy [S5]", (host) => {
  const environment = { HTTP_PROXY: P, HTTPS_PROXY: P };
  expect(proxyFor(new URL(`http://${host}:8000/v1`), environment)).toBeUndefined();
  expect(proxyFor(new URL(`https://${host}/v1`), environment)).toBeUndefined();
});

test.each(["128.0.0.1", "[::2]", "[::ffff:10.0.0.1]", "localhost.example", "notlocalhost"])(
  "%s is another machine and reached through the proxy",
  (host) => {
    expect(proxyFor(new URL(`http://${host}/v1`), { HTTP_PROXY: P })?.url.origin).toBe(P);
    expect(isLoopback(new URL(`http://${host}/v1`).hostname)).toBe(false);
  },
);

test("a name that some resolver may send elsewhere is not trusted with a key in the clear", () => {
  expect(isLoopback("model.localhost")).toBe(false);
  expect(isLoopback("[::ffff:7f00:1]")).toBe(true);
});

test.each<[string, string, boolean]>([
  ["[fd00::7]:8080", "fd00::7", true],
  ["[fd00::7]:8080", "[fd00::7]", true],
  ["[fd00::7]:8080", "[fd00::7]:8080", true],
  ["[fd00::7]:8080", "[fd00::7]:8081", false],
  ["[fd00::7]", "fd00:0:0::7", true],
  ["[fd00::7]", "fd00::/8", true],
  ["[fd00::7]", "[fd00::]/8", true],
  ["[fe80::7]", "fd00::/8", false],
  ["10.1.2.3", "10.0.0.0/8", true],
  ["11.1.2.3", "10.0.0.0/8", false],
  ["10.1.2.3:8080", "10.1.2.0/24", true],
  ["[::ffff:10.1.2.3]", "10.0.0.0/8", true],
  ["10.1.2.3", "10.1.2.3:80", true],
  ["10.1.2.3", "10.1.2.3:81", false],
  ["10.1.2.3", "0.0.0.0/0", true],
  ["[fd00::7]", "0.0.0.0/0", false],
  ["10.1.2.3", "10.0.0.0/33, 10.0.0.0/x, 10.0.0.0/", false],
  ["10.1.2.3", ".2.3", false],
  ["api.example.", "api.example", true],
  ["api.example", "API.example.", true],
])("for %s NO_PROXY %s bypasses the proxy: %s", (host, noProxy, exempt) => {
  const environment = { HTTP_PROXY: P, NO_PROXY: noProxy };
  expect(proxyFor(new URL(`http://${host}/v1`), environment) === undefined).toBe(exempt);
});

test.each(["https_proxy", "HTTPS_PROXY"])("the proxy knows that %s named it", (variable) => {
  expect(proxyFor(new URL("https://api.example"), { [variable]: P })?.variable).toBe(variable);
});

test.each([
  "http://user:word@[",
  "http://user:wo%rd@proxy.example",
  "socks5://user:word@proxy.example",
  "ftp://word",
])("%s is refused as a proxy without showing it", (value) => {
  const refused = new UserError(
    "The environment variable HTTPS_PROXY must be the URL of a proxy, such as http://proxy.example:3128.",
  );
  expect(() => proxyFor(new URL("https://api.example"), { HTTPS_PROXY: value })).toThrow(refused);
});

test("the path of a proxy's URL is ignored", () => {
  const proxy = proxyFor(new URL("https://api.example"), { HTTPS_PROXY: `${P}/some/path?x=1#y` });
  expect(proxy?.url.href).toBe(`${P}/`);
});
