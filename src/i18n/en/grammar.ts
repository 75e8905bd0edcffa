/** The plural of English: everything but 1. */

/** The form of a word after a number: “mark” for 1, “marks” for 0 and from 2. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return Math.abs(count) === 1 ? one : many;
}

/** The number and its word: “1 mark”, “2 marks”. */
export function counted(count: number, one: string, many?: string): string {
  return `${count} ${plural(count, one, many)}`;
}

/** A number as it is written (“1.5”, “12,000”) and its word, in the form that the number asks for. */
export function countedAs(written: string | undefined, one: string, many?: string): string {
  return `${written ?? ""} ${plural(Number((written ?? "").replace(/[^\d.-]/g, "")), one, many)}`;
}
