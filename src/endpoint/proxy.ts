import { BlockList, isIP } from "node:net";
import { UserError } from "../errors.ts";
import { bareHost, isListed, isLoopback } from "./address.ts";

/** Environment variables. Only those for proxies are read here. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy, and the environment variable that it comes from. */
export interface NamedProxy {
  readonly url: URL;
  readonly variable: string;
}

/**
 * The proxy for a URL: HTTPS_PROXY or HTTP_PROXY by its protocol, none for this machine and hosts in NO_PROXY. The
 * lower-case variable wins, as in curl. Throws a UserError if the variable is not the URL of an HTTP proxy.
 */
export function proxyFor(url: URL, environment: Environment): NamedProxy | undefined {
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const { variable, value } = readVariable(environment, name);
  const isDirect = isThisMachine(url.hostname) || isExempt(url, readVariable(environment, "NO_PROXY").value);
  if (value === "" || isDirect) return undefined;
  const proxy = parseProxy(value.includes("://") ? value : `http://${value}`);
  if (proxy !== undefined) return { url: proxy, variable };
  throw new UserError(
    `The environment variable ${name} must be the URL of a proxy, such as http://proxy.example:3128.`,
  );
}

function readVariable(
  environment: Environment,
  name: string,
): { readonly variable: string; readonly value: string } {
  const lower = name.toLowerCase();
  const variable = environment[lower] ? lower : name;
  return { variable, value: environment[variable] || "" };
}

function parseProxy(address: string): URL | undefined {
  try {
    const url = new URL(address);
    // Throws for a stray %, with which user name and password cannot be sent.
    decodeURIComponent(url.username + url.password);
    Object.assign(url, { pathname: "", search: "", hash: "" });
    return ["http:", "https:"].includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

const UNSPECIFIED = new BlockList();
UNSPECIFIED.addAddress("0.0.0.0", "ipv4");
UNSPECIFIED.addAddress("::", "ipv6");

/** A proxy would look for these hosts on its own machine. */
function isThisMachine(hostname: string): boolean {
  const host = bareHost(hostname);
  return isLoopback(host) || host.endsWith(".localhost") || isListed(host, UNSPECIFIED);
}

/**
 * Whether NO_PROXY covers the host: `*`, a host, a domain with all its hosts (`.example.org`) or an address, each with or
 * without a port, or a range of addresses (`10.0.0.0/8`), which undici's own parser does not support.
 */
function isExempt({ hostname, port, protocol }: URL, noProxy: string): boolean {
  const ownPort = port || (protocol === "https:" ? "443" : "80");
  const host = bareHost(hostname);
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === "*") return true;
      if (isIP(entry) !== 0 || entry.includes("/")) return covers(entry.replace(/[[\]]/g, ""), host);
      const [, inBrackets, name = "", entryPort = ownPort] =
        /^(?:\[(.*)\]|\*?\.?(.*?))(?::([0-9]+))?$/.exec(entry) ?? [];
      return entryPort === ownPort && covers(bareHost(inBrackets ?? name), host);
    });
}

function covers(name: string, host: string): boolean {
  if (name === "") return false;
  if (isIP(host) === 0) return host === name || host.endsWith(`.${name}`);
  const [address = "", bits] = name.split("/");
  const family = isIP(address);
  const addressBits = family === 6 ? 128 : 32;
  if (family === 0 || !/^[0-9]+$/.test(bits ?? "0") || Number(bits ?? addressBits) > addressBits)
    return false;
  const list = new BlockList();
  list.addSubnet(address, Number(bits ?? addressBits), family === 6 ? "ipv6" : "ipv4");
  return isListed(host, list);
}
