import { BlockList, isIP } from "node:net";

/** A host name as `URL` gives it, without the brackets of an IPv6 address and the dot that may end a name. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

/** Whether an address is on the list; a mapped IPv4 address (`::ffff:127.0.0.1`) counts as what it maps. */
export function isListed(address: string, list: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Whether a host name, as `URL` gives it, is this machine itself, whatever a resolver says. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || isListed(bareHost(hostname), LOOPBACK);
}

/** Whether what is sent there, or comes from there, crosses no network in the clear. */
export function isProtected({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
