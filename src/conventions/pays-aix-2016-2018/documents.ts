/** Documents without a date of their own. */
import { document } from "../document";
import type { ConventionValue } from "../types";

export const documents: readonly ConventionValue[] = [
  ...document("subsidyFile", "Pièces du dossier type de demande de subvention", "AG Cnam", "art. 5"),
  ...document("evidence", "Justificatifs, en cas de contrôle", "AG Cnam", "art. 5"),
  ...document("partnershipMention", "Mention du partenariat et logo de la Métropole", "AG Cnam", "art. 6"),
  ...document("annexes", "Quatre annexes listées", "Parties", "art. 9", {
    label: {
      note: {
        fr: "Le texte n’en numérote que deux, 1 et 4 ; l’annexe 1 appelle aussi « Annexe 1 » l’offre de formation.",
        en: "The text numbers two only, 1 and 4; annexe 1 also calls the list of courses « Annexe 1 ».",
      },
    },
  }),
];
