/** Documents without a date of their own. */
import { paper } from "../paper";
import type { ConventionValue } from "../types";

export const documents: readonly ConventionValue[] = [
  ...paper("subsidyFile", "Pièces du dossier type de demande de subvention", "AG Cnam", "art. 5"),
  ...paper("evidence", "Justificatifs, en cas de contrôle", "AG Cnam", "art. 5"),
  ...paper("partnershipMention", "Mention du partenariat et logo de la Métropole", "AG Cnam", "art. 6"),
  ...paper("annexes", "Quatre annexes listées", "Parties", "art. 9", {
    label: {
      note: {
        fr: "Le texte n’en numérote que deux, 1 et 4 ; l’annexe 1 appelle aussi « Annexe 1 » l’offre de formation.",
        en: "The text numbers two only, 1 and 4; annexe 1 also calls the list of courses « Annexe 1 ».",
      },
    },
  }),
];
