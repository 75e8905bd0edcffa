/** The plural of English: everything but 1. */

/** The form of a word after a number: “mark” for 1, “marks” for 0 and from 2. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return Math.abs(count) === 1 ? one : many;
}

const MOST_LINES = 8;

/** “line 4”, “lines 3, 7 and 9”, “lines 2, 3… (40 in all)”. */
export function linesText(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) return `lines ${shown.join(", ")}… (${lines.length} in all)`;
  return `${plural(lines.length, "line")} ${enumerated(shown.map(String))}`;
}

/** “A”, “A and B”, “A, B and C”. */
export function enumerated(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** The number and its word: “1 mark”, “2 marks”. */
export function counted(count: number, one: string, many?: string): string {
  return `${count} ${plural(count, one, many)}`;
}

/** A number as it is written (“1.5”, “12,000”) and its word, in the form that the number asks for. */
export function countedAs(written: string | undefined, one: string, many?: string): string {
  return `${written ?? ""} ${plural(Number((written ?? "").replace(/[^\d.-]/g, "")), one, many)}`;
}
