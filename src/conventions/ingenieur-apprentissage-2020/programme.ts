/** The course: its length, its credits and who attends (art. 1.1, 2.4, 3.1). */
import type { ConventionValue } from "../types";

const COURSE = "art. 1.1";
const CREDITS = "art. 2.4";
const ATTENDANCE = "art. 3.1";

export const programme: readonly ConventionValue[] = [
  {
    key: "programme.level",
    value: 7,
    article: "art. 4.1",
    note: {
      fr: "Le titre confère le grade de master : niveau 7 du cadre national.",
      en: "The title confers the degree of master: level 7 of the national framework.",
    },
  },
  { key: "programme.years", value: 3, article: COURSE },
  {
    key: "programme.extraYears",
    value: 1,
    article: COURSE,
    note: { fr: "Une seule fois, sur autorisation de la commission.", en: "Once only, if the commission allows it." },
  },
  { key: "programme.extraYears.times", value: 1, article: COURSE },
  {
    key: "programme.adjustedSchooling",
    value: "disability;topSport",
    article: "art. 2.8",
    note: { fr: "De droit, sur demande de l’apprenti.", en: "By right, at the apprentice’s request." },
  },
  { key: "programme.hours.max", value: 1800, article: COURSE },
  {
    key: "programme.ects.total",
    value: 180,
    article: COURSE,
    note: { fr: "Six semestres de 30 crédits.", en: "Six semesters of 30 credits." },
  },
  { key: "programme.ects.perSemester", value: 30, article: COURSE },
  { key: "programme.ects.company.min", value: "1/3", article: CREDITS },
  { key: "programme.ects.company.max", value: "1/2", article: CREDITS },
  { key: "attendance.reasons", value: "sickLeave;family;summons;strike", article: ATTENDANCE },
  {
    key: "attendance.sickLeave.max",
    value: "3 mois",
    article: ATTENDANCE,
    note: {
      fr: "« D’une durée inférieure à 3 mois » : trois mois exactement ne sont plus recevables. Entre deux dates on compte au calendrier ; une durée seule, un mois pour 30 jours.",
      en: "« Of less than 3 months »: three months exactly are no longer accepted. Between two dates the calendar counts; for a length alone, a month is 30 days.",
    },
  },
];
