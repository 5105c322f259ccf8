import { sha256 } from "@noble/hashes/sha256";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * Fingerprints a text.
 *
 * @returns SHA-256 of its UTF-8 bytes, as 64 hex digits.
 *
 * @example The published test vector
 * ```ts
 * sha256Hex("abc").slice(0, 16); // "ba7816bf8f01cfea"
 * ```
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
