/**
 * Whether a host names a private network by itself (RFC 1918, 3927, 4193, 6761, 6762), in any spelling that programs
 * read as one: `127.1`, `2130706433`, `0x7f.0.0.1`, `[::ffff:7f00:1]`. What a public name leads to is only known when it
 * is asked for, and judged then.
 *
 * @param host As it stands in an address, with its port.
 */
export function isOwnNetwork(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  if (/^(?:localhost|.+\.(?:localhost|local|internal))$/.test(name)) return true;
  if (/^\[(?:::1?|f[cd].*|fe[89ab].*)\]$/.test(name)) return true;
  const mapped = /^\[[0:]*:ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(name);
  const dotted = /^\[[0:]*:ffff:([\d.]+)\]$/.exec(name);
  const ip = mapped
    ? Number.parseInt(mapped[1] ?? "", 16) * 65_536 + Number.parseInt(mapped[2] ?? "", 16)
    : ipv4Of(dotted?.[1] ?? name);
  return ip !== null && OWN.some(([from, bits]) => Math.floor(ip / 2 ** (32 - bits)) === from);
}

/** The first bits of each private or local block, and how many. */
const OWN: readonly (readonly [from: number, bits: number])[] = [
  [0, 8],
  [10, 8],
  [127, 8],
  [192 * 256 + 168, 16],
  [169 * 256 + 254, 16],
  [(172 * 256 + 16) / 16, 12],
];

/** An IPv4 address as programs read one (WHATWG URL, "IPv4 parser"): 1 to 4 numbers, decimal, octal or hexadecimal. */
function ipv4Of(host: string): number | null {
  const parts = host.split(".").map(numberOf);
  const last = parts.pop();
  if (last === undefined || last === null || parts.length > 3) return null;
  if (parts.some((part) => part === null || part > 255)) return null;
  if (last >= 256 ** (4 - parts.length)) return null;
  return parts.reduce<number>((sum, part, at) => sum + (part ?? 0) * 256 ** (3 - at), last);
}

function numberOf(part: string): number | null {
  if (/^0x[0-9a-f]*$/.test(part)) return part.length === 2 ? 0 : Number.parseInt(part.slice(2), 16);
  if (/^0[0-7]+$/.test(part)) return Number.parseInt(part, 8);
  return /^\d+$/.test(part) ? Number(part) : null;
}
