/** The tables that the agreements themselves hold, once in a spreadsheet. */
import type { Layout } from "../layout";
import { template } from "./template";

const FAMILY = "tables of the texts";

export const texts: readonly Layout[] = [
  template(
    FAMILY,
    "units of the licence and their credits",
    [
      ["Enseignements", "Code", "ECTS"],
      ["Environnement législatif, économique et politique des établissements", "USSA24", 4],
      ["Méthodologie de conduite de projets en secteur médico-social", "USSA26", 6],
      ["Numérique et santé", "USSA2D", 4],
      ["Langue", "USSA2E", 6],
      ["Projet tuteuré", "UASA06", 7],
    ],
    [{ columns: ["unit|label", "unit", "credits"], data: [1, 5] }],
  ),
  template(
    FAMILY,
    "yearly shares of the parties",
    [
      ["Répartition et valorisation annuelle des interventions"],
      [null, null, "Interventions", null],
      ["Activités", "Valorisation", "Cnam", "Territoire"],
      ["Personnels", "165 800 €", "82 800 €", "83 000 €"],
      ["Charges externes", "63 500 €", "31 350 €", "32 150 €"],
      ["Autres", "1 000 €", "1 000 €", null],
      ["TOTAL", "230 300 €", "115 150 €", "115 150 €"],
    ],
    [{ columns: ["label|nature|other", "amount", "amount", "amount"], data: [3, 5], special: [[6, "total"]] }],
    [[1, 2, 1, 2]],
  ),
  template(
    FAMILY,
    "yearly budget as a list",
    [
      ["Budget annuel – projet de développement"],
      [],
      ["Personnels", "165 800 €"],
      ["Frais de déplacement", "9 500 €"],
      ["Location locaux", "30 000 €"],
      ["Entretien, assurance", "4 000 €"],
      ["Communication – réception", "14 000 €"],
      ["Total budget annuel", "230 300 €"],
    ],
    [{ columns: ["label|nature", "amount"], data: [2, 6], special: [[7, "total"]] }],
  ),
  template(
    FAMILY,
    "flowchart of activities",
    [
      ["ÉTAPES", "OPÉRATIONS", "Cnam EP", "CCR", "Partenaire", "OBSERVATIONS"],
      ["INGÉNIERIE", "Responsabilité pédagogique du parcours", "I", "R", "NC", null],
      [
        null,
        "Élaboration et mise à jour des référentiels",
        "R",
        "I",
        "NC",
        "En collaboration avec les enseignants agréés",
      ],
      [null, "Analyse des besoins", "NC", "R", "I", "Étude de faisabilité sur le vivier"],
      ["COMMERCIALISATION", "Référencement de la formation", "NC", "R", "I", null],
      [null, "Prospection entreprises", "NC", "R ou I", "I ou R", null],
    ],
    [{ columns: ["other|nature", "other|label", "other|party", "other|party", "other|party", "remark"], data: [1, 5] }],
  ),
  template(
    FAMILY,
    "instalments of the repayment",
    [
      ["Échéance", "Part du reversement", "Montant prévu"],
      ["31/12/2026", "40 %", "12 400,00 €"],
      ["30/06/2027", "30 %", "9 300,00 €"],
      ["31/12/2027", "30 %", "9 300,00 €"],
      ["Total", "100 %", "31 000,00 €"],
    ],
    [{ columns: ["date", "other", "amount"], data: [1, 3], special: [[4, "total"]] }],
  ),
];
