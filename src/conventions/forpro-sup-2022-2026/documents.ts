/** Documents without a date of their own. */
import { paper } from "../paper";
import type { ConventionValue } from "../types";

const INSTITUTION = "Établissement";

export const documents: readonly ConventionValue[] = [
  ...paper(
    "fundingNotice",
    "Coûts restant à charge, rémunération et protection sociale expliqués",
    INSTITUTION,
    "art. 3-3-3",
  ),
  ...paper("progressReview", "Bilans de progression et réajustements de parcours", INSTITUTION, "art. 3-3-3"),
  ...paper("costs", "Coûts de formation et droits d’inscription par public", "Région, établissement", "art. 4"),
  ...paper("regionMention", "Soutien de la Région et des cofinanceurs mentionné", INSTITUTION, "art. 5"),
  ...paper("remuneration", "Règlement régional de rémunération appliqué", INSTITUTION, "art. 6-4"),
  ...paper("coordination", "Réunions des comités préparées", "Coordination régionale", "art. 7"),
];
