/** The public holidays of the Code du travail, in force for any year that is asked for. */
import type { PublicHoliday } from "../rules/calendar/public-holidays";

/** Code du travail, article L3133-1. Days after Easter Sunday; a Thursday or a Monday by nature. */
export const PUBLIC_HOLIDAYS: readonly PublicHoliday[] = [
  { id: "newYear", on: { day: 1, month: 1 } },
  { id: "easterMonday", on: { afterEaster: 1 } },
  { id: "labourDay", on: { day: 1, month: 5 } },
  { id: "victory1945", on: { day: 8, month: 5 } },
  { id: "ascension", on: { afterEaster: 39 } },
  { id: "whitMonday", on: { afterEaster: 50 } },
  { id: "nationalDay", on: { day: 14, month: 7 } },
  { id: "assumption", on: { day: 15, month: 8 } },
  { id: "allSaints", on: { day: 1, month: 11 } },
  { id: "armistice1918", on: { day: 11, month: 11 } },
  { id: "christmas", on: { day: 25, month: 12 } },
];

/** Code du travail, article L3134-13: also in Bas-Rhin, Haut-Rhin and Moselle. */
export const ALSACE_MOSELLE_HOLIDAYS: readonly PublicHoliday[] = [
  { id: "goodFriday", on: { afterEaster: -2 } },
  { id: "saintStephen", on: { day: 26, month: 12 } },
];
