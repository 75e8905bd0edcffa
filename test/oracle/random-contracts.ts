/** Random contracts, as rows of a table and as what the rows say. */
import fc from "fast-check";
import type { Content } from "../../src/spreadsheet/cell/content";
import { serialOf, type Serial } from "./days";
import { fraction, type Fraction } from "./fraction";
import {
  blankAs,
  choiceOf,
  dateIn,
  eurosIn,
  numberIn,
  orBlank,
  shareCell,
  typed,
  wholeIn,
  yesNo,
  type Typed,
} from "./random-cells";
import type { Headings, Row } from "./random-tables";

export const HEADINGS: Headings = {
  contract: ["contrat", "n° de contrat", "référence", "dossier", "n° DECA", "contract"],
  learner: ["apprenant", "élève", "stagiaire", "nom et prénom"],
  type: ["type de contrat", "dispositif", "nature du contrat", "contract type"],
  start: ["début", "date de début", "début du contrat", "début d'exécution", "du", "entrée", "start"],
  end: ["fin", "date de fin", "fin du contrat", "au", "terme", "end"],
  break: ["rupture", "date de rupture", "rompu le", "résiliation", "break"],
  yearly: ["npec", "niveau de prise en charge", "prise en charge", "coût contrat", "montant annuel", "npec annuel"],
  rate: ["taux", "taux horaire", "prix horaire", "€/h", "hourly rate"],
  hours: ["heures", "nombre d'heures", "heures financées", "volume horaire", "hours"],
  level: ["niveau", "niveau de diplôme", "niveau RNCP", "niveau préparé", "level"],
  distance: ["distance", "part à distance", "FOAD", "distanciel", "taux de distanciel"],
  concluded: ["conclusion", "date de conclusion", "conclu le", "signature", "date de signature", "concluded"],
  priority: ["public prioritaire", "prioritaire", "priority"],
  companyStart: ["début en entreprise", "entrée en entreprise", "premier jour en entreprise"],
  earlierBreak: ["rupture antérieure", "déjà rompu", "contrat précédent rompu"],
  trainingStart: ["début de formation", "entrée en formation", "training start"],
  companyDays: ["jours en entreprise", "jours de formation pratique"],
  weekly: ["rythme", "jours par semaine en entreprise"],
  shortened: ["durée réduite", "contrat raccourci"],
  distanceOnly: ["uniquement à distance", "only at a distance"],
  disability: ["majoration RQTH", "RQTH", "majoration handicap"],
};

const TYPES = {
  apprenticeship: ["apprentissage", "contrat d'apprentissage", "CA", "apprenti"],
  professional: ["professionnalisation", "contrat pro", "CP", "contrat de pro"],
  "pro-a": ["pro-a", "Pro-A", "reconversion"],
  plan: ["plan", "plan de développement des compétences", "PDC"],
} as const;
export type Type = keyof typeof TYPES;

export interface Contract {
  readonly type: Type;
  readonly start: Serial;
  readonly end: Serial;
  readonly broken: Serial | null;
  readonly yearly: Fraction;
  readonly rate: Fraction | null;
  readonly hours: Fraction | null;
  readonly level: number | null;
  readonly distance: Fraction;
  readonly concluded: Serial;
  readonly priority: boolean;
  readonly companyStart: Serial;
  readonly earlierBreak: boolean;
  readonly trainingStart: Serial;
  /** Counted days in the company, up to the last day that counts. */
  readonly companyDays: number | null;
  /** Days a week in the company. */
  readonly weekly: number | null;
  readonly shortened: boolean;
  readonly distanceOnly: boolean;
  readonly disability: Fraction;
}

export interface Given {
  readonly contract: Contract;
  readonly row: Row;
}

export const FIRST = serialOf(1, 9, 2023);
export const LAST = serialOf(31, 12, 2028);

const LEVELS: readonly (readonly [Content, number])[] = [
  [5, 5],
  [6, 6],
  [7, 7],
  [3, 3],
  ["bac+3", 6],
  ["bac+2", 5],
  ["Bac + 5", 7],
  ["6", 6],
];
const level = fc.constantFrom(...LEVELS).map(([cell, value]) => typed(cell, value));
const dayFrom = (from: Serial, least: number, most: number): fc.Arbitrary<Typed<Serial>> =>
  dateIn(from + least, from + most);

export const contracts: fc.Arbitrary<Given> = dateIn(FIRST, LAST).chain((start) =>
  dayFrom(start.value, 60, 1200).chain((end) =>
    fc
      .record({
        type: orBlank(choiceOf(TYPES), null, 3),
        broken: fc.oneof(blankAs(null), dateIn(start.value, end.value), dayFrom(start.value, 40, 50)),
        yearly: eurosIn(5000, 13_000),
        rate: orBlank(numberIn(5, 30, 100), null, 2),
        // A fraction of less than an hour a week may be a duration held in days, which is refused.
        hours: fc.oneof(numberIn(1, 900, 1), numberIn(180, 900, 4)),
        hasHours: fc.boolean(),
        level: orBlank(level, null, 3),
        distance: orBlank(fc.constantFrom(0, 50, 79, 80, 81, 100).chain(shareCell), fraction(0), 2),
        concluded: orBlank(
          fc.oneof(dayFrom(start.value, -90, 0), dateIn(serialOf(28, 6, 2025), serialOf(3, 7, 2025))),
          null,
          2,
        ),
        priority: orBlank(yesNo, false, 2),
        companyStart: orBlank(dayFrom(start.value, 0, 20), null, 2),
        earlierBreak: orBlank(yesNo, false, 2),
        trainingStart: orBlank(dayFrom(start.value, 0, 50), null, 2),
        presence: fc.constantFrom(null, null, 0, 30, 60, 100),
        weekly: orBlank(wholeIn(0, 7), null, 2),
        shortened: orBlank(yesNo, false, 2),
        distanceOnly: orBlank(yesNo, false, 2),
        disability: orBlank(eurosIn(0, 4000), fraction(0), 2),
      })
      .map((given): Given => {
        const isHourly = given.type.value !== null ? given.type.value !== "apprenticeship" : given.hasHours;
        const cells = Object.entries(given).flatMap(([id, each]) =>
          typeof each === "object" && each !== null ? [[id, each.cell] as const] : [],
        );
        const last = given.broken.value ?? end.value;
        const calendar = Math.max(0, last - (given.companyStart.value ?? start.value) + 1);
        const companyDays = given.presence === null ? null : Math.floor((calendar * given.presence) / 100);
        const { broken, hours, ...rest } = Object.fromEntries(cells) as Record<string, Content>;
        return {
          row: {
            ...rest,
            start: start.cell,
            end: end.cell,
            break: broken ?? null,
            hours: isHourly ? (hours ?? null) : null,
            companyDays,
          },
          contract: {
            type: given.type.value ?? (isHourly ? "professional" : "apprenticeship"),
            start: start.value,
            end: end.value,
            broken: given.broken.value,
            yearly: given.yearly.value,
            rate: given.rate.value,
            hours: isHourly ? given.hours.value : null,
            level: given.level.value,
            distance: given.distance.value,
            concluded: given.concluded.value ?? start.value,
            priority: given.priority.value,
            companyStart: given.companyStart.value ?? start.value,
            earlierBreak: given.earlierBreak.value,
            trainingStart: given.trainingStart.value ?? start.value,
            companyDays,
            weekly: given.weekly.value,
            shortened: given.shortened.value,
            distanceOnly: given.distanceOnly.value,
            disability: given.disability.value,
          },
        };
      }),
  ),
);
