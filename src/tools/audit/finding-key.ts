/** What tells a finding from every other, wherever its cells move. */
import type { Found } from "./check";
import type { CheckId } from "./check-ids";

/** The check, the sheet, and a digest of what is said. */
export function keyOf(check: CheckId, { cells, facts, subject }: Found): string {
  return `${check}:${cells[0]?.sheet ?? ""}:${digest(subject ?? JSON.stringify(facts))}`;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a: short, the same on every machine. */
function digest(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(36);
}
