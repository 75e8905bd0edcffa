/** « 12/01/2026 », « 12/01 », « 12/01 Coef. 2,00 /20 » over marks: the day an assessment took place, never the title of a unit. */
const SHORT_DAY =
  /^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{2}|\d{4}))?(?:\scoeff?(?:icient)?s?\.?\s?:?\s?\d{1,3}(?:[.,]\d{1,3})?)?(?:\s\(?(?:\/|sur)\s?\d{1,3}\)?)?$/iu;

export function isDayHeading(label: string): boolean {
  return SHORT_DAY.test(label.trim());
}
