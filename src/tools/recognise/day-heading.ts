/** « 12/01/2026 », « 12/01 » over marks: the day an assessment took place, never the title of a unit. */
const SHORT_DAY = /^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{2}|\d{4}))?$/u;

export function isDayHeading(label: string): boolean {
  return SHORT_DAY.test(label.trim());
}
