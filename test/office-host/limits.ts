/**
 * What Microsoft documents that Excel on the web takes (Office Add-ins: « resource limits and performance optimization »),
 * held against the bytes that really travel.
 */
import { HostError } from "./host-error";

export interface Limits {
  /** Bytes of a request's body, and of an answer's. */
  readonly payloadBytes: number;
  /** Characters of an address given to `getRange` or `getRanges`: Excel reads no further, in silence. */
  readonly addressCharacters: number;
  /** Characters of the choices of a list, written in its rule. */
  readonly listCharacters: number;
  /** Cells of a range that can be read or written at once. */
  readonly cells: number;
}

export const EXCEL_ON_THE_WEB: Limits = {
  payloadBytes: 5_000_000,
  addressCharacters: 8_192,
  listCharacters: 255,
  cells: 5_000_000,
};

const utf8 = new TextEncoder();

/** Letters with accents take two bytes in a request. */
export function bytesOf(text: string): number {
  return utf8.encode(text).length;
}

export function refuseLongRequest(bytes: number, limits: Limits): void {
  if (bytes > limits.payloadBytes) throw new HostError("RequestPayloadSizeLimitExceeded", `${bytes} bytes of request`);
}

export function refuseLongAnswer(bytes: number, limits: Limits): void {
  if (bytes > limits.payloadBytes) throw new HostError("ResponsePayloadSizeLimitExceeded", `${bytes} bytes of answer`);
}

/** What Excel makes of the arguments of a call: an address is cut, as documented. */
export function cutAddresses(method: string, args: readonly unknown[], limits: Limits): readonly unknown[] {
  const [address, ...others] = args;
  if ((method !== "getRange" && method !== "getRanges") || typeof address !== "string") return args;
  return [address.slice(0, limits.addressCharacters), ...others];
}
