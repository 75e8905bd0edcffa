/** Budgets, quotes, invoices, rates: what a coordinator keeps beside the marks. */
import type { Draw } from "../draw";
import type { Cell } from "../stranger-sheet";
import { firstRowOf, type SimpleTable } from "../layouts/simple-table";

const LABEL = ["label", "nature", "kind", "other", "party", "remark", "lastName", "unit"];
const QUANTITY = ["quantity", "hours", "other"];
const AMOUNT = ["amount", "rate"];
const POSTS = ["Salaires", "Locaux", "Déplacements", "Fournitures", "Prestataires", "Communication", "Assurance", "Jurys", "Logiciels", "Restauration"]; // prettier-ignore
const SALES = ["Subvention régionale", "OPCO", "Droits d’inscription", "Taxe d’apprentissage", "Vente", "Mécénat"];
const THINGS = ["Ordinateur portable", "Écran 24 pouces", "Licence annuelle", "Chaise", "Vidéoprojecteur", "Table pliante"]; // prettier-ignore
const TASKS = ["Cadrage", "Conception", "Animation", "Bilan", "Suivi", "Ingénierie", "Coordination"];
const euros = '#,##0.00 "€"';

const amount = (value: number): Cell => ({ value, format: euros });
const computed = (value: number, formula: string): Cell => ({ value, formula, format: euros });

function plannedActual(draw: Draw): SimpleTable {
  const above = [[draw.pick(["Budget prévisionnel 2026", "Budget de la formation", "Compte de résultat"])], []];
  const from = firstRowOf(above);
  const posts = draw.some(POSTS, draw.int(4, 7));
  const figures = posts.map(() => [draw.int(10, 90) * 100, draw.int(10, 90) * 95] as const);
  const [planned, actual, gap] = draw.pick([["Prévu", "Réalisé", "Écart"], ["Projeté", "Réel", "Écart"], ["Budget 2025", "Budget 2026", "Variation"]] as const); // prettier-ignore
  const sum = (at: 0 | 1): number => figures.reduce((total, pair) => total + pair[at], 0);
  const total = (letter: string): string => `=SUM(${letter}${from + 1}:${letter}${from + posts.length})`;
  return {
    above,
    columns: [
      { heading: draw.pick(["Poste", "Nature de dépense", "Libellé", "Charges"]), roles: LABEL },
      { heading: planned, roles: [...AMOUNT, "other"] },
      { heading: actual, roles: [...AMOUNT, "other"] },
      { heading: gap, roles: [...AMOUNT, "other"] },
    ],
    rows: posts.map((post, at) => {
      const [one, two] = figures[at] ?? [0, 0];
      const row = from + at + 1;
      return [post, amount(one), amount(two), computed(one - two, `=B${row}-C${row}`)];
    }),
    below: [["Total", computed(sum(0), total("B")), computed(sum(1), total("C")), null]],
  };
} // prettier-ignore

function quote(draw: Draw): SimpleTable {
  const above = [[draw.pick(["DEVIS n° 2026-014", "Facture 2026-77", "Proposition financière"])], ["Client : CFA Exemple"], []]; // prettier-ignore
  const from = firstRowOf(above);
  const people = draw.chance(0.5);
  const lines = draw.some(people ? TASKS : THINGS, draw.int(3, 6));
  const figures = lines.map(() => [draw.int(1, 18), draw.int(4, 90) * 10] as const);
  const [what, many, price] = draw.pick<readonly [string, string, string]>(
    people
      ? ([["Prestation", "Jours", "Tarif jour"], ["Intervention", "Heures", "Taux horaire"], ["Étape", "Nb jours", "Coût jour"], ["Nom", "Nb heures", "Prix"]] as const)
      : ([["Article", "Qté", "PU HT"], ["Désignation", "Quantité", "Prix unitaire"], ["Nom", "Qtité", "Px U."], ["Référence", "Nb", "Prix"]] as const),
  );
  const total = figures.reduce((sum, [count, each]) => sum + count * each, 0);
  return {
    above,
    columns: [
      { heading: what, roles: LABEL },
      { heading: many, roles: QUANTITY },
      { heading: price, roles: ["rate", "amount"] },
      { heading: draw.pick(["Total", "Total HT", "Montant", "Montant HT"]), roles: AMOUNT },
    ],
    rows: lines.map((line, at) => {
      const [count, each] = figures[at] ?? [0, 0];
      const row = from + at + 1;
      return [line, count, each, { value: count * each, formula: `=B${row}*C${row}` }];
    }),
    below: [["Total HT", null, null, { value: total, formula: `=SUM(D${from + 1}:D${from + lines.length})` }]],
  };
} // prettier-ignore

function twoSides(draw: Draw): SimpleTable {
  const above = draw.chance(0.5) ? [["Budget de l’action"], []] : [];
  const count = draw.int(3, 5);
  const left = draw.some(POSTS, count);
  const right = draw.some(SALES, count);
  const [charges, products] = draw.pick([
    ["Charges", "Produits"],
    ["Dépenses", "Recettes"],
  ] as const);
  return {
    above,
    columns: [
      { heading: charges, roles: LABEL },
      { heading: "Montant", roles: AMOUNT },
      { heading: products, roles: LABEL },
      { heading: "Montant", roles: AMOUNT },
    ],
    rows: left.map((post, at) => [post, draw.int(5, 80) * 50, right[at] ?? null, draw.int(5, 80) * 50]),
  };
}

/** Small figures that look like marks: hours a teacher, days a phase, people a group. */
function smallFigures(draw: Draw): SimpleTable {
  const above = draw.chance(0.5) ? [[draw.pick(["Charge des intervenants", "Plan de charge", "Service prévisionnel"])], []] : []; // prettier-ignore
  const from = firstRowOf(above);
  const lines = draw.some(TASKS, draw.int(4, 6));
  const [what, one, two, three] = draw.pick([
    ["Étape", "Chef de projet", "Formateur", "Total"],
    ["Tâche", "Ingénieur", "Technicien", "Total jours"],
    ["Module", "CM", "TD", "Total heures"],
    ["Phase", "Pilote de projet", "Assistante", "Total"],
  ] as const);
  return {
    above,
    columns: [
      { heading: what, roles: LABEL },
      { heading: one, roles: [...QUANTITY, "amount"] },
      { heading: two, roles: [...QUANTITY, "amount"] },
      { heading: three, roles: [...QUANTITY, "amount"] },
    ],
    rows: lines.map((line, at) => {
      const first = draw.int(1, 19);
      const second = draw.int(1, 19);
      const row = from + at + 1;
      return [line, first, second, { value: first + second, formula: `=SUM(B${row}:C${row})` }];
    }),
  };
}

export const moneyTables: readonly (readonly [string, (draw: Draw) => SimpleTable])[] = [
  ["planned and actual", plannedActual],
  ["quote", quote],
  ["two sides", twoSides],
  ["small figures", smallFigures],
];
