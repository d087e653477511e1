import { randomFillSync } from "node:crypto";
import { V7Generator } from "uuidv7";

/** Random bytes are drawn 4 KB at a time: asking the kernel for a few costs as much as asking for all. */
const POOL_BYTES = 4_096;
const TOKEN_BYTES = 16;

const pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/** An id that is nobody else's and sorts by the time it was made. */
export function newId(): string {
  return generator.generate().toString();
}

/** 128 unguessable bits, as 22 characters that a URL can hold. */
export function newToken(): string {
  const at = take(TOKEN_BYTES);
  return pool.toString("base64url", at, at + TOKEN_BYTES);
}

const generator = new V7Generator({ nextUint32: () => pool.readUInt32LE(take(4)) });

/** Where in the pool so many bytes begin that were never handed out. */
function take(bytes: number): number {
  if (used + bytes > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return used - bytes;
}
