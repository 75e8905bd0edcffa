/** Documents without a date of their own. */
import { document } from "../document";
import type { ConventionValue } from "../types";

const INSTITUTION = "Établissement";

export const documents: readonly ConventionValue[] = [
  ...document(
    "fundingNotice",
    "Coûts restant à charge, rémunération et protection sociale expliqués",
    INSTITUTION,
    "art. 3-3-3",
  ),
  ...document("progressReview", "Bilans de progression et réajustements de parcours", INSTITUTION, "art. 3-3-3"),
  ...document("costs", "Coûts de formation et droits d’inscription par public", "Région, établissement", "art. 4"),
  ...document("regionMention", "Soutien de la Région et des cofinanceurs mentionné", INSTITUTION, "art. 5"),
  ...document("remuneration", "Règlement régional de rémunération appliqué", INSTITUTION, "art. 6-4"),
  ...document("coordination", "Réunions des comités préparées", "Coordination régionale", "art. 7"),
];
