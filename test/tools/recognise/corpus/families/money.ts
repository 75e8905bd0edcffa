/** Budgets, lists of expenses, contracts, instalments, teams, calendars. */
import { amountCells, dateCells } from "../cells";
import type { Canvas, Content } from "../canvas";
import {
  amountColumn,
  column,
  firmColumn,
  groupColumn,
  peopleOf,
  strangerColumn,
  whoColumns,
  type Maker,
} from "../columns";
import { person } from "../people";
import { layOut, type ColumnDraft, type RowDraft } from "../table-draft";
import type { TrueTable } from "../layout";
import { ROWS, UNIT_SERIES, UNIT_TITLES } from "../wordings";

const EXPENSES = [
  ...["Enseignement", "Location de salles", "Fournitures", "Déplacements", "Frais de jury", "Suivi en entreprise"],
  ...[
    "Coordination pédagogique",
    "Licences logicielles",
    "Communication",
    "Assurance",
    "Frais généraux",
    "Impressions",
  ],
] as const;
const INCOME = [
  "NPEC apprentis",
  "Subvention Région",
  "Frais de scolarité",
  "Reversement Cnam",
  "Fonds propres",
  "Taxe",
] as const;
const UNITS_OF_COUNT = ["heure", "apprenti", "jour", "forfait"] as const;

export function budget(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const rows = random.whole(4, 12);
  const style = random.pick(["detailed", "detailed", "followed", "parties"] as const);
  const label = column(maker, random.pick(["label", "nature"]), ["label", "nature"], () => random.pick(EXPENSES));
  const columns: ColumnDraft[] = [label];
  if (style === "detailed") {
    if (random.chance(0.3))
      columns.unshift(
        column(maker, "nature", ["nature", "label"], () => random.pick(["Charges directes", "Charges indirectes"])),
      );
    if (random.chance(0.25))
      columns.push(
        column(maker, "stranger", ["other", "quantity", "kind"], () => random.pick(UNITS_OF_COUNT), {
          heading: "Unité",
        }),
      );
    columns.push(
      column(maker, "quantity", "quantity", () => random.whole(1, 500)),
      column(maker, "rate", "rate", amountCells(random, 5, 120)),
      amountColumn(maker, "amount", 300, 40_000),
    );
  } else if (style === "followed") {
    columns.push(amountColumn(maker, "forecast", 300, 40_000), amountColumn(maker, "actual", 300, 40_000));
    if (random.chance(0.6)) columns.push(amountColumn(maker, "balance", 0, 4000));
  } else {
    columns.push(firmColumn(maker), amountColumn(maker, "amount", 300, 40_000));
    if (random.chance(0.5))
      columns.splice(
        1,
        0,
        column(maker, "year", "year", () => random.pick([2025, 2026, "2025-2026"])),
      );
  }
  if (random.chance(0.25))
    columns.push(column(maker, "share", "other", () => ({ value: 0.12, style: { numberFormat: "0%" } })));
  if (random.chance(0.3))
    columns.push(column(maker, "remark", "remark", () => random.pick([null, "à confirmer", "voir convention"])));
  const atEnd: RowDraft[] = random.chance(0.7) ? [{ label: random.pick(ROWS.total), kind: "total" }] : [];
  const between = random.chance(0.25)
    ? new Map([[Math.floor(rows / 2), { label: "Sous-total", kind: "total" } as const]])
    : undefined;
  return [
    layOut(
      canvas,
      { columns, rows, bands: "merged", atEnd, gapAtEnd: random.pick([0, 0, 1]), ...(between && { between }) },
      row,
      random.pick([0, 0, 1]),
    ),
  ];
}

/** « DÉPENSES | Montant | RECETTES | Montant », the French way of balancing a budget. */
export function balancedBudget(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random, spelt } = maker;
  const rows = random.whole(3, 6);
  const [out, incoming] = random.pick([
    ["Dépenses", "Recettes"],
    ["CHARGES", "PRODUITS"],
    ["Emplois", "Ressources"],
  ] as const);
  const named = (heading: string, words: readonly string[]): ColumnDraft =>
    column(maker, "label", ["label", "nature"], (index) => words[index % words.length] ?? null, {
      heading: spelt(heading),
    });
  const columns = [
    named(out, EXPENSES),
    amountColumn(maker, "amount", 300, 40_000),
    named(incoming, INCOME),
    amountColumn(maker, "amount", 300, 40_000),
  ];
  return [
    layOut(
      canvas,
      { columns, rows, bands: "merged", atEnd: [{ label: random.pick(["TOTAL", "Total"]), kind: "total" }] },
      row,
      0,
    ),
  ];
}

/** Labels and amounts, no headings at all. */
export function budgetList(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const amount = amountCells(random, 100, 40_000);
  const words = random.some(EXPENSES, random.whole(3, 8));
  const at = random.whole(1, 3);
  words.forEach((label, index) => {
    canvas.put(row + index, 0, label);
    canvas.put(row + index, at, amount());
  });
  const total = row + words.length;
  const isTotalled = random.chance(0.8);
  if (isTotalled) {
    canvas.put(total, 0, random.pick(["Total", "TOTAL", "Total général"]));
    canvas.put(total, at, amount());
  }
  return [
    {
      columns: [
        { column: 0, role: ["label", "nature"] },
        { column: at, role: "amount" },
      ],
      dataRows: words.map((_, index) => row + index),
      specialRows: isTotalled ? [{ row: total, kind: "total" }] : [],
    },
  ];
}

export function contracts(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const rows = random.whole(3, 30);
  const people = peopleOf(random, rows);
  const npec = amountCells(random, 5000, 9000);
  const columns: ColumnDraft[] = [
    ...(random.chance(0.6) ? [column(maker, "contract", "contract", contractNumbers(random.chance(0.5)))] : []),
    ...whoColumns(maker, people).filter(({ truth }) => truth.role !== "email"),
    ...(random.chance(0.5) ? [firmColumn(maker)] : []),
    column(maker, "start", "start", dateCells(random, 2025)),
    column(maker, "end", "end", dateCells(random, 2026)),
    ...(random.chance(0.5) ? [column(maker, "break", "break", dateCells(random, 2026, 0.8))] : []),
    ...(random.chance(0.4)
      ? [column(maker, "level", "level", () => random.pick(["5", "6", "7", "Bac+3", "BTS"]))]
      : []),
    column(maker, "npec", "npec", npec, { figures: { total: npec() } }),
    ...(random.chance(0.3) ? [column(maker, "hours", "hours", () => random.pick([446, 500, 555, "446,5"]))] : []),
    ...(random.chance(0.3) ? [column(maker, "remark", "remark", () => random.pick([null, "avenant signé"]))] : []),
    ...(random.chance(0.2) ? [strangerColumn(maker)] : []),
  ];
  const atEnd: RowDraft[] = random.chance(0.3) ? [{ label: "Total", kind: "total" }] : [];
  return [layOut(canvas, { columns, rows, bands: "merged", atEnd }, row, 0)];
}

export function instalments(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const rows = random.whole(3, 6);
  const columns: ColumnDraft[] = [
    ...(random.chance(0.5) ? [column(maker, "lineNumber", "lineNumber", (index) => index + 1)] : []),
    ...(random.chance(0.4) ? [firmColumn(maker)] : []),
    column(maker, "date", "date", dateCells(random, 2026)),
    ...(random.chance(0.5) ? [column(maker, "label", ["label", "nature"], (index) => `Versement ${index + 1}`)] : []),
    ...(random.chance(0.4)
      ? [column(maker, "share", "other", () => ({ value: 0.3, style: { numberFormat: "0%" } }))]
      : []),
    amountColumn(maker, "amount", 1000, 20_000),
    ...(random.chance(0.3) ? [column(maker, "remark", "remark", () => random.pick([null, "payé"]))] : []),
  ];
  return [
    layOut(
      canvas,
      { columns, rows, bands: "merged", atEnd: random.chance(0.6) ? [{ label: "Total", kind: "total" }] : [] },
      row,
      0,
    ),
  ];
}

export function team(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const rows = random.whole(3, 12);
  const units = random.pick(UNIT_SERIES);
  const isCoded = random.chance(0.6);
  const columns: ColumnDraft[] = [
    ...(random.chance(0.6)
      ? [column(maker, "teacher", "fullName", () => name(maker))]
      : [
          column(maker, "lastName", "lastName", () => person(random).last),
          column(maker, "firstName", "firstName", () => person(random).first),
        ]),
    ...(random.chance(0.4) ? [firmColumn(maker)] : []),
    column(maker, "unit", isCoded ? "unit" : ["unit", "label"], () =>
      random.pick<string>(isCoded ? units : UNIT_TITLES),
    ),
    column(maker, "hours", "hours", () => random.whole(4, 60), { figures: { total: 446 } }),
    ...(random.chance(0.5) ? [column(maker, "rate", "rate", amountCells(random, 45, 110))] : []),
    ...(random.chance(0.4) ? [amountColumn(maker, "amount", 300, 5000)] : []),
    ...(random.chance(0.3) ? [column(maker, "remark", "remark", () => random.pick([null, "agrément en cours"]))] : []),
  ];
  const atEnd: RowDraft[] = random.chance(0.5) ? [{ label: "Total", kind: "total" }] : [];
  return [layOut(canvas, { columns, rows, bands: "merged", atEnd }, row, 0)];
}

/** Hours missed month by month, or visits to firms. */
export function followUp(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const rows = random.whole(3, 20);
  const who = whoColumns(maker, peopleOf(random, rows));
  const rest: ColumnDraft[] = random.chance(0.5)
    ? [
        column(maker, "absences", "absences", () => random.pick([0, 0, 2, 3.5, 14]), { figures: { total: 31 } }),
        ...(random.chance(0.4) ? [groupColumn(maker)] : []),
        ...(random.chance(0.5) ? [column(maker, "presence", "presence", () => random.pick(["P", "A", "P"]))] : []),
        ...(random.chance(0.5) ? [column(maker, "remark", "remark", () => random.pick([null, "malade"]))] : []),
      ]
    : [
        firmColumn(maker),
        column(maker, "date", "date", dateCells(random, 2026, 0.2), {
          heading: random.pick(["Date de la visite", "Date visite", "Date", "Visite le"]),
        }),
        ...(random.chance(0.5)
          ? [column(maker, "remark", "remark", () => random.pick([null, "fait", "à faire"]))]
          : []),
      ];
  return [layOut(canvas, { columns: [...who, ...rest], rows, bands: "merged" }, row, 0)];
}

/** A budget beside or under the list of instalments: several tables of different kinds. */
export function dashboard(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const count = random.whole(3, 6);
  const left: ColumnDraft[] = [
    column(maker, "label", ["label", "nature"], () => random.pick(EXPENSES)),
    amountColumn(maker, "forecast", 300, 40_000),
    amountColumn(maker, "actual", 300, 40_000),
  ];
  const right: ColumnDraft[] = [
    firmColumn(maker),
    column(maker, "date", "date", dateCells(random, 2026)),
    amountColumn(maker, "amount", 300, 40_000),
  ];
  const first = { columns: left, rows: count, bands: "merged", atEnd: [{ label: "Total", kind: "total" }] } as const;
  const second = { columns: right, rows: count, bands: "merged" } as const;
  const isBeside = random.chance(0.5);
  return [
    layOut(canvas, first, row, 0),
    layOut(
      canvas,
      second,
      isBeside ? row : row + count + 2 + random.whole(1, 3),
      isBeside ? left.length + random.whole(1, 2) : 0,
    ),
  ];
}

function name({ random }: Maker): string {
  const { last, first } = person(random);
  return `${last} ${first}`;
}

function contractNumbers(isText: boolean): (index: number) => Content {
  return (index) => (isText ? `AP-2025-${100 + index}` : 202_500_100 + index);
}
