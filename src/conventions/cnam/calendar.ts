/** The year and the days that dates are counted with, where no text says otherwise. */
import type { ConventionValue } from "../types";

const CALENDAR = "règles du Cnam, « valider son diplôme » (silence sur le calendrier)";

export const calendar: readonly ConventionValue[] = [
  { key: "calendar.academicYear", value: "01/09/N", article: CALENDAR },
  {
    key: "calendar.secondSemester",
    value: "01/02/N+1",
    article: CALENDAR,
    note: {
      fr: "Aucun texte ne date les semestres : le second commence en février, après la première session.",
      en: "No text dates the semesters: the second starts in February, after the first exam session.",
    },
    alternatives: [
      { value: "01/03/N+1", reading: { fr: "Deux fois six mois tout juste.", en: "Twice six months exactly." } },
    ],
  },
  { key: "calendar.holidays.alsaceMoselle", value: false, article: CALENDAR },
  {
    key: "calendar.dueOnWorkingDay",
    value: false,
    article: CALENDAR,
    note: {
      fr: "Aucun texte ne reporte une échéance qui tombe un samedi, un dimanche ou un jour férié.",
      en: "No text moves a due date that falls on a Saturday, a Sunday or a public holiday.",
    },
    alternatives: [
      {
        value: true,
        reading: { fr: "Au jour ouvré qui suit.", en: "To the next working day." },
      },
    ],
  },
];
