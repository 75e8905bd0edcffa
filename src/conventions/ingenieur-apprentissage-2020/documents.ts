/** Documents without a date of their own. */
import { paper } from "../paper";
import type { ConventionValue } from "../types";

const APPRENTICE_MASTER = "Maître d’apprentissage";

export const documents: readonly ConventionValue[] = [
  ...paper("rules", "Règlement porté à la connaissance de chaque apprenti", "Cnam", "préambule"),
  ...paper("creditsStatement", "Attestation récapitulative des crédits obtenus", "Cnam", "art. 1.1"),
  ...paper("followUpSheets", "Fiches de suivi professionnel", APPRENTICE_MASTER, "art. 2.2"),
  ...paper("booklet", "Livret d’apprentissage", "Cnam", "art. 2.3", {
    responsible: {
      note: {
        fr: "L’article ne dit pas qui le tient ; le tuteur académique y porte ses comptes rendus (art. 2.2).",
        en: "The article does not say who keeps it; the academic tutor enters his reports in it (art. 2.2).",
      },
    },
  }),
  ...paper("absenceEvidence", "Pièces justificatives des absences", "Apprenti", "art. 3.1"),
  ...paper("copies", "Copies consultables une fois les résultats communiqués", "Enseignants", "art. 3.2.1"),
  ...paper("usageCharters", "Chartes de bon usage, signées à l’inscription", "Apprenti", "art. 3.2.1"),
  ...paper("transcript", "Bulletin de la séquence académique et sa mention", "Commission académique", "art. 3.2.2"),
  ...paper("reportCharter", "Charte de présentation du rapport de projet", "EICnam", "art. 3.2.3"),
  ...paper(
    "languageTests",
    "Liste des tests externes de langue reconnus",
    "Service des langues, Direction nationale des formations",
    "art. 3.2.4, 3.2.5",
  ),
  ...paper("companyAgreement", "Accord de l’entreprise avant un non-passage", "CFA", "art. 3.3"),
  ...paper("provisionalCertificate", "Attestation provisoire, la langue acquise", "Directeur de l’EICnam", "art. 4.3"),
  ...paper("supplement", "Diplôme et supplément au diplôme", "Direction nationale des formations", "art. 4.6"),
];
