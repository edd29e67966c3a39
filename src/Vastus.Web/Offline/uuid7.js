/** A new id for an entry: a UUID of version 7 (RFC 9562), whose first 48 bits are the milliseconds. */
export const uuid7 = (now = Date.now()) => uuid(crypto.getRandomValues(new Uint8Array(16)), 7, now)

/** A UUID of the version, in time order: the milliseconds and then the rest of the bytes. */
export function uuid(bytes, version, milliseconds) {
  for (let i = 0; i < 6; i++)
    bytes[i] = Math.floor(milliseconds / 2 ** (8 * (5 - i))) % 256
  bytes[6] = bytes[6] & 0x0f | version << 4
  bytes[8] = bytes[8] & 0x3f | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("")
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")
}
