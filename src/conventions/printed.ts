/** What the text prints beside a box or a cell. People read it, formulas do not: `functions.js` leaves titles out. */
import type { ConventionValue } from "./types";

export interface Printed {
  readonly title?: string;
}

/** The name of a value, in the words of the text. */
export function nameOf({ title }: Printed): Pick<ConventionValue, "name"> {
  return title === undefined ? {} : { name: { fr: title, en: title } };
}
