/** Tables of every form that the charts know, as schools keep them. */
import type { CellStyle, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { serialOf } from "../../oracle/days";
import { sheetOf, workbookOf, type Entry } from "../support/workbooks";

const DATED: CellStyle = { numberFormat: "dd/mm/yyyy" };

function day(d: number, m: number, y: number): Entry {
  return { value: serialOf(d, m, y), style: DATED };
}

export const treasurySheet: SheetModel = sheetOf("Trésorerie", [
  ["Trésorerie de l’année"],
  [],
  ["Mois", "Entrées", "Sorties", "Net", "Solde"],
  [day(1, 9, 2026), 12000, 9000, 3000, 3000],
  [day(1, 10, 2026), 0, 4500.5, -4500.5, -1500.5],
  [day(1, 11, 2026), 20000, 4000, 16000, 14499.5],
  [day(1, 12, 2026), null, null, null, null],
]);

export const budgetSheet: SheetModel = sheetOf("Budget", [
  ["Poste", "Prévu", "Réel", "Écart", "Prévu par apprenant", "Prévu par heure"],
  ["Enseignement", 29268, 31000, 1732, 1463.4, 61.2],
  ["Tutorat", 4200, 0, -4200, 210, 8.75],
  ["Salles", 1350, null, null, 67.5, 2.8],
  ["Avoir du lycée", -500, -500, 0, -25, -1.04],
  ["Total", 34318, 30500, -3818, 1715.9, 71.71],
]);

export const partiesSheet: SheetModel = sheetOf("Parties", [
  ["Partie", "Charges", "Produits"],
  ["Cnam", 29268, 65294.4],
  ["CFA du Pays d’Aix", 35981.44, 0],
]);

export const instalmentsSheet: SheetModel = sheetOf("Suivi", [
  ["Échéance", "Montant prévu", "Facturé", "Encaissé"],
  ["Acompte 1", 4000, 4000, 4000],
  ["Acompte 2", 3000, 3000, 0],
  ["Solde", 2500, 0, null],
]);

export const headcountSheet: SheetModel = sheetOf("Effectif", [
  ["Effectif", "Marge", "Cnam", "CFA"],
  [10, -20000, -10000, -10000],
  [15, -1500, -750, -750],
  [16, 2200, 1100, 1100],
  [20, 17000, 8500, 8500],
]);

export const sensitivitySheet: SheetModel = sheetOf("Sensibilité", [
  ["Hypothèse", "Écart à la baisse", "Écart à la hausse", "Amplitude"],
  ["Effectif", -13200, 13200, 26400],
  ["Coût de l’heure", 4400, -4400, 8800],
  ["Autres produits", 0, 0, 0],
]);

export const indicatorsSheet: SheetModel = sheetOf("Indicateurs", [
  ["Insertion à six mois"],
  ["Année", "Réalisé", "Cible"],
  [2024, 0.62, 0.6],
  [2025, 0.58, 0.65],
  [2026, null, 0.7],
]);

export const teamSheet: SheetModel = sheetOf("Équipe", [
  ["Contrôle", "Valeur", "Minimum", "Verdict"],
  ["Enseignants-chercheurs", 0.22, 0.25, "Non tenu"],
  ["Professionnels", 0.55, 0.3, "Tenu"],
]);

export const calendarSheet: SheetModel = sheetOf("Calendrier", [
  ["Échéance", "Début", "Fin", "Responsable"],
  ["Jury de session 1", day(15, 6, 2027), day(30, 6, 2027), "Cnam"],
  ["Visite 1", day(21, 11, 2026), day(10, 1, 2027), "CFA"],
  ["Bilan", day(1, 3, 2027), null, "CFA"],
]);

export const everyTable: WorkbookModel = workbookOf(
  treasurySheet,
  budgetSheet,
  partiesSheet,
  instalmentsSheet,
  headcountSheet,
  sensitivitySheet,
  indicatorsSheet,
  teamSheet,
  calendarSheet,
);
