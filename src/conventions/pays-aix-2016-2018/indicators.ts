/** What the programme is judged on, and its targets. */
import { declare, type Decisions, type Fields } from "../declare";
import type { ConventionValue } from "../types";

const COMPANIES = "annexe 1, fiche action 1";
const COURSES = "annexe 1, fiche action 2";
const ALTERNANCE = "annexe 1, fiche action 3";

/** An indicator: its id, what it measures, whether it adds up, what is counted, its targets and the fiche. */
function indicator(
  id: string,
  label: string,
  nature: "flux" | "stock" | "seuil",
  unit: string,
  targets: Fields,
  article: string,
  decisions?: Decisions,
): readonly ConventionValue[] {
  return declare(`indicator.${id}`, article, { label, nature, unit, ...targets }, decisions);
}

/** Targets of 2016, 2017 and 2018. */
function yearly(first: number, second: number, third: number): Fields {
  return { "target.2016": first, "target.2017": second, "target.2018": third };
}

const NO_TARGET: Fields = { target: null };

export const indicators: readonly ConventionValue[] = [
  ...indicator("ardan", "Entreprises bénéficiaires d’ARDAN", "flux", "entreprises", yearly(50, 70, 80), COMPANIES),
  ...indicator(
    "positionings",
    "Positionnements entrepreneuriaux",
    "flux",
    "positionnements",
    yearly(10, 20, 30),
    COMPANIES,
  ),
  ...indicator(
    "entrepreneurSchemes",
    "Nouveaux dispositifs de soutien à l’entrepreneuriat",
    "seuil",
    "dispositifs",
    { target: 2 },
    COMPANIES,
  ),
  ...indicator("directJobs", "Emplois directs créés", "flux", "emplois", NO_TARGET, COMPANIES),
  ...indicator("socialPromotion", "Élèves en promotion sociale", "stock", "élèves", yearly(550, 600, 650), COURSES),
  ...indicator("digitalCourses", "Nouvelles formations « numérique »", "seuil", "formations", { target: 1 }, COURSES),
  ...indicator("energyCourses", "Nouvelles formations « énergie »", "seuil", "formations", { target: 1 }, COURSES),
  ...indicator("tailoredCourses", "Stages courts sur mesure", "flux", "stages", yearly(2, 5, 10), COURSES),
  ...indicator("alternanceYouth", "Jeunes en alternance", "stock", "jeunes", yearly(15, 40, 50), ALTERNANCE),
  ...indicator(
    "alternanceCourses",
    "Filières du CFA avec une formation en alternance",
    "seuil",
    "filières",
    { target: 2, "target.2016": 1, "target.2017": 2 },
    ALTERNANCE,
    {
      target: {
        note: {
          fr: "« Dans 2 des 3 filières métiers » : la première en 2016, la seconde en 2017.",
          en: "« In 2 of the 3 trades »: the first in 2016, the second in 2017.",
        },
      },
    },
  ),
  ...indicator(
    "entrepreneurCourses",
    "Formations entrepreneuriales déployées",
    "flux",
    "formations",
    NO_TARGET,
    COMPANIES,
  ),
];
