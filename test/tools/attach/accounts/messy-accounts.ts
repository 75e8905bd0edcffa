/** Workbooks as accountants leave them: titles, spacers, totals, texts for numbers, words of their own. */
import type { SheetModel } from "../../../../src/workbook/model";
import { serialOf } from "../../../oracle/days";
import { sheetOf } from "../../support/workbooks";

const day = (date: string): number => {
  const [d, m, y] = date.split("/").map(Number) as [number, number, number];
  return serialOf(d, m, y);
};

export const contractsList: SheetModel = sheetOf("Suivi alternants 26-27", [
  ["Licence pro – suivi des alternants"],
  ["mis à jour le 3 novembre, voir avec Nadia pour les OPCO"],
  [],
  [null, "Nom", "Prénom", "N° de contrat", "Date de début", "Date de fin", "NPEC annuel", "Rupture ?", "Remarques"],
  [null, "DURAND", "Ali", "C1", day("01/09/2026"), day("31/08/2027"), "7 300,00 €", null, "Akto"],
  [null, "MARTIN", "Ana", "C2", "01/09/2026", "31/08/2027", 7300, day("30/09/2026"), null],
  [],
  [null, "PETIT", "Zoé", "C3", day("01/09/2026"), day("31/08/2027"), 7300, null, "à relancer"],
  [null, "Total", null, null, null, null, 21_900],
]);

export const freeBudget: SheetModel = sheetOf("Budget Nadia v3 (final)", [
  ["BUDGET PRÉVISIONNEL", null, null, null, "2026-2027"],
  [],
  ["Libellé", "Nb heures", "Coût horaire", "Montant", "Observations"],
  ["Produits"],
  ["Contrats OPCO", null, null, 21_900, "3 contrats"],
  ["Charges Centre Cnam"],
  ["Cours magistraux", 100, 60, "=B7*C7", null],
  ["Location salles", null, null, "600,00 €", "devis mairie"],
  ["Sous-total", null, null, "=SUM(D7:D8)"],
  [],
  ["Charges GRETA"],
  ["Enseignement", 80, 60, "=B12*C12", null],
  ["Total général", null, null, 11_400],
]);

export const expenseJournal: SheetModel = sheetOf("Dépenses", [
  ["Journal, tenu par l’accueil"],
  ["Date", "Fournisseur", "Poste", "Montant TTC", "N° pièce"],
  ["15/12/2026", "Vacataires", "Cours", "3 050,00 €", "F-1"],
  [day("20/12/2026"), "Mairie", "Salles", 650.5, "F-2"],
  [day("22/12/2026"), "Mairie", "Salles", -50.5, "AV-1"],
  [day("05/01/2027"), "Vacataires", "Cours", 3050, "F-3"],
  [day("06/01/2027"), "Tabac", "Timbres", 12, null],
  ["Total", null, null, 6712],
]);

export const invoiceBook: SheetModel = sheetOf("Facturation", [
  ["N° facture", "Date", "Contrat", "OPCO", "Montant", "Payé le"],
  [1, day("02/10/2026"), "C1", "OPCO", 2170, day("20/10/2026")],
  [2, day("02/10/2026"), "C3", "OPCO", "2 170,00 €", null],
]);

/** Another accountant's, with words of hers: forfaits, exits, pieces, debit and credit. */
export const otherWords: readonly SheetModel[] = [
  sheetOf("ALT 2026", [
    ["Cohorte L3 — dossiers OPCO"],
    [null, "Entreprise d’accueil : voir colonne H"],
    ["Réf. CERFA", "NOM PRÉNOM", "Entrée en formation", "Sortie prévue", "Forfait OPCO / an", "Date de résiliation"],
    ["2026-A1", "DURAND Ali", day("01/09/2026"), day("31/08/2027"), "7 300,00", null],
    ["2026-A2", "MARTIN Ana", day("01/09/2026"), day("31/08/2027"), 7300, day("30/09/2026")],
    ["TOTAUX", null, null, null, 14_600],
  ]),
  sheetOf("Prév", [
    ["Budget de la licence"],
    ["Rubriques", "Volume (h)", "Tarif horaire", "Prévision", "Porté par"],
    ["Cours en salle", 100, 60, null, "Centre Cnam"],
    ["Location de salles", null, null, 600, "Centre Cnam"],
    ["Enseignement", 80, 60, "4 800,00", "GRETA-CFA"],
    ["TOTAL DÉPENSES", null, null, 11_400],
  ]),
  sheetOf("Grand livre", [
    ["Édition du 03/01/2027"],
    ["Jour", "Jnl", "N° de pièce", "Tiers", "Libellé écriture", "Imputation", "Débit", "Crédit", "Solde"],
    [day("15/12/2026"), "ACH", "F-1", "Vacataires", "Cours décembre", "Cours en salle", "3 050,00", null, 3050],
    [day("20/12/2026"), "ACH", "F-2", "Mairie", "Salle B", "Location de salles", 650.5, null, 3700.5],
    [day("22/12/2026"), "ACH", "AV-1", "Mairie", "Avoir", "Location de salles", null, 50.5, 3650],
    ["Solde au 31/12", null, null, null, null, null, null, null, 3650],
  ]),
  sheetOf("Fact.", [
    ["Pièce n°", "Émise le", "Dossier", "Payeur", "Net à payer", "Encaissée le", "Observations"],
    [1, day("02/10/2026"), "2026-A1", "OPCO", 2170, day("20/10/2026"), null],
    [2, day("02/10/2026"), "2026-A2", "OPCO", "200", null, "relancé"],
  ]),
];

/** Amounts as an accountant's software prints them, full stops between thousands. */
export const pointedContracts: SheetModel = sheetOf("Contrats export", [
  ["Apprenti", "N° contrat", "Début", "Fin", "NPEC annuel"],
  ["DURAND Ali", "C1", day("01/09/2026"), day("31/08/2027"), "7.300,00"],
  ["MARTIN Ana", "C2", day("01/09/2026"), day("31/08/2027"), "7 300,00 €"],
  ["PETIT Zoé", "C3", day("01/09/2026"), day("31/08/2027"), "7.300"],
]);

/** Nothing in the column tells what « 7.300 » is. */
export const twofoldContracts: SheetModel = sheetOf("Contrats à dire", [
  ["Apprenti", "N° contrat", "Début", "Fin", "NPEC annuel"],
  ["DURAND Ali", "C1", day("01/09/2026"), day("31/08/2027"), "7.300"],
  ["MARTIN Ana", "C2", day("01/09/2026"), day("31/08/2027"), "7.300 €"],
]);

export const pricedBudget: SheetModel = sheetOf("Budget à points", [
  ["Libellé", "Nb heures", "Coût horaire", "Montant", "Porté par"],
  ["Enseignement", "1.200,5", "45,1250", null, "Centre Cnam"],
  ["Location de salles", null, null, "1.250,50", "Centre Cnam"],
  ["Assurances", null, null, "env. 300 €", "Centre Cnam"],
]);
