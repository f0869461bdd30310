import { BlockList, isIP } from "node:net";

/** A `URL`'s host name without the brackets of an IPv6 address and a final dot. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

/** Whether an address is on the list. A mapped IPv4 address (`::ffff:127.0.0.1`) counts as the IPv4 address. */
export function isListed(address: string, list: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Whether a `URL`'s host name is this machine by definition, without a resolver. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || isListed(bareHost(hostname), LOOPBACK);
}

/** Whether traffic to this URL never crosses a network unencrypted. */
export function isProtected({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
