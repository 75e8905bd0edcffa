/** Asks a host of ours what was asked of Excel, and tells where its answers are not Excel's. */
import { bytesOf } from "../limits";
import type { OfficeHost } from "../office-host";
import type { RequestBody } from "../wire";
import type { Trace } from "./recorder";

/** Empty: the host answers as Excel did. */
export async function differences(trace: Trace, host: OfficeHost): Promise<string[]> {
  const found: string[] = [];
  for (const [index, { request, answer }] of trace.exchanges.entries()) {
    const own: unknown = JSON.parse(await host.answer(request as RequestBody, bytesOf(JSON.stringify(request)), 0));
    const [expected, given] = [comparable(answer), comparable(own)];
    if (expected !== given) found.push(`request ${index + 1}: Excel said ${expected}, the host ${given}`);
  }
  return found;
}

/** Names that each program makes up, and sentences that it words. */
const OWN = new Set(["_Id", "_ReferenceId", "Id", "Message", "Location", "HttpStatusCode", "TraceIds", "Operation"]);

function comparable(answer: unknown): string {
  const sorted = (_key: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([name]) => !OWN.has(name));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(answer, sorted);
}
