/** Documents without a date of their own. */
import { paper } from "../paper";
import type { ConventionValue } from "../types";

const DIRECTOR = "Directeur du campus";

export const documents: readonly ConventionValue[] = [
  ...paper("actionSheet", "Fiche action, son calendrier et ses avenants", "Campus et membre", "partenariat art. 4, 5"),
  ...paper(
    "progressReport",
    "Avancement des travaux, présenté à chaque instance",
    "Campus et membre",
    "partenariat art. 5",
  ),
  ...paper("financialAnnex", "Annexe financière", "Campus et membre", "partenariat art. 4"),
  ...paper(
    "boardOpinion",
    "Avis du directoire sur l’adhésion",
    "Directoire",
    "partenariat art. 1 ; constitutive art. 6",
  ),
  ...paper(
    "strategicNotice",
    "Adhésions, retraits et exclusions annoncés au comité",
    DIRECTOR,
    "partenariat art. 1, 7",
  ),
  ...paper(
    "bodiesCalendar",
    "Calendrier des instances",
    `${DIRECTOR} et directeur opérationnel`,
    "constitutive art. 4",
  ),
  ...paper(
    "managementAccounts",
    "Situation budgétaire et financière",
    "GIP FORMAVIE, s’il gère",
    "constitutive art. 10",
  ),
];
