import { UserError } from "../errors.ts";

/** Variables of the environment, of which the proxy's alone are read. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL: HTTPS_PROXY or HTTP_PROXY by its protocol, unless NO_PROXY names its host; small letters count
 * first, as with curl. Throws a UserError for a proxy that is no URL.
 */
export function proxyFor(url: URL, environment: Environment): string | undefined {
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const proxy = variable(environment, name);
  if (proxy === "" || isExempt(url, variable(environment, "NO_PROXY"))) return undefined;
  const address = proxy.includes("://") ? proxy : `http://${proxy}`;
  if (URL.canParse(address)) return address;
  throw new UserError(
    `The environment variable ${name} must be the URL of a proxy, such as http://proxy.example:3128.`,
  );
}

function variable(environment: Environment, name: string): string {
  return environment[name.toLowerCase()] || environment[name] || "";
}

/** Whether NO_PROXY names the host: `*`, a host, a domain with all its hosts (`.example.org`), each with or without a port. */
function isExempt({ hostname, port, protocol }: URL, noProxy: string): boolean {
  const own = port || (protocol === "https:" ? "443" : "80");
  return noProxy.split(/[\s,]+/).some((entry) => {
    const [, name = "", at] = /^\*?\.?(.*?)(?::([0-9]+))?$/.exec(entry.toLowerCase()) ?? [];
    if (entry === "*") return true;
    if (name === "" || (at !== undefined && at !== own)) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
}
