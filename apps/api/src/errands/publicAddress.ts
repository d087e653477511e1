import { BlockList, isIP } from "node:net";

/**
 * Whether an IP address is one that the whole internet shares: what a web request may reach. Everything else may be this
 * machine, its network, or a cloud's metadata (169.254.169.254), which answer to whoever is inside.
 *
 * IPv4: all but the special ranges of RFC 6890 and multicast. IPv6: only 2000::/3, and of that nothing that stands for an
 * IPv4 address (6to4, Teredo) or for nobody (documentation); so ::1, fc00::/7, fe80::/10, ff00::/8, IPv4-mapped addresses and
 * NAT64 (64:ff9b::/96, 64:ff9b:1::/48) are out.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL.check(address, "ipv4");
    case 6:
      return GLOBAL.check(address, "ipv6") && !SPECIAL.check(address, "ipv6");
    default:
      return false;
  }
}

const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");

const SPECIAL = new BlockList();
for (const range of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
]) {
  const [network = "", prefix] = range.split("/");
  SPECIAL.addSubnet(network, Number(prefix), "ipv4");
}
for (const range of ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]) {
  const [network = "", prefix] = range.split("/");
  SPECIAL.addSubnet(network, Number(prefix), "ipv6");
}
