/** CRC-32 of zip and gzip (ISO-HDLC, reflected, polynomial 0xEDB88320; RFC 1952, section 8). */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The sum over what came before and `bytes`; 0 to begin with. */
export function crc32(before: number, bytes: Uint8Array): number {
  let sum = ~before;
  for (let at = 0; at < bytes.length; at += 1) sum = (TABLE[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
