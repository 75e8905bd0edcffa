/** What a sheet of marks has at its right: the general mean, ranks, decisions, remarks. */
import type { Draw } from "../draw";
import { heading } from "../words/headings";
import { expectedOf, type MarksPlan } from "./plan";
import type { PlannedColumn } from "./planned-column";

export interface General {
  readonly mean: "none" | "formula" | "constant";
  readonly rank: boolean;
  readonly decision: boolean;
  readonly absences: boolean;
  readonly remark: boolean;
}

export const NO_GENERAL: General = { mean: "none", rank: false, decision: false, absences: false, remark: false };

export function drawGeneral(draw: Draw): General {
  const mean = draw.pick(["none", "formula", "formula", "constant"] as const);
  return {
    mean,
    rank: mean !== "none" && draw.chance(0.3),
    decision: mean !== "none" && draw.chance(0.4),
    absences: draw.chance(0.12),
    remark: draw.chance(0.25),
  };
}

function meanOf({ units }: MarksPlan, person: number): number | null {
  const figures = units.flatMap((unit) => {
    const expected = expectedOf(unit, person);
    return typeof expected === "number" ? [expected] : [];
  });
  return figures.length === 0 ? null : figures.reduce((sum, one) => sum + one, 0) / figures.length;
}

export interface Source {
  readonly key: string;
  readonly outOf: number;
}

const REMARKS = ["Bon travail", "Manque d’assiduité", null, null, "Très bien", "Peut mieux faire", null, "En progrès"];

/** @param sources what the general mean is made of: the column of each unit, and what it is out of */
export function generalColumns(draw: Draw, plan: MarksPlan, general: General, sources: readonly Source[]): readonly PlannedColumn[] {
  const means = plan.people.map((_, person) => meanOf(plan, person));
  const ranked = [...means].sort((a, b) => (b ?? 0) - (a ?? 0));
  const aside = { bands: [], use: "aside" as const };
  const columns: PlannedColumn[] = [];
  if (general.mean !== "none")
    columns.push({
      key: "general",
      heading: heading(draw, "generalMean"),
      bands: [],
      use: "derived",
      roles: ["mean", "mark"],
      summable: true,
      cell: (person, { letter, row }) => {
        const value = means[person] ?? null;
        if (general.mean === "constant") return value === null ? null : Number(value.toFixed(2));
        const cells = sources.map(({ key, outOf }) => `${outOf === 20 ? "" : `${20 / outOf}*`}${letter(key)}${row + 1}`).join(",");
        return { value, formula: `=AVERAGE(${cells})`, format: "0.00" };
      },
    });
  if (general.rank)
    columns.push({
      ...aside,
      key: "rank",
      heading: heading(draw, "rank"),
      roles: ["rank"],
      cell: (person, { letter, row, firstRow, lastRow }) => {
        const at = letter("general");
        const formula = `=RANK(${at}${row + 1},${at}$${firstRow + 1}:${at}$${lastRow + 1})`;
        return { value: ranked.indexOf(means[person] ?? null) + 1, formula };
      },
    });
  if (general.decision) columns.push(decision(draw, means));
  if (general.absences)
    columns.push({
      ...aside,
      key: "absences",
      heading: heading(draw, "absences"),
      roles: ["absences", "hours", "quantity"],
      cell: (person) => (person * 7) % 5,
    });
  if (general.remark)
    columns.push({
      ...aside,
      key: "remark",
      heading: heading(draw, "remark"),
      roles: ["remark", "other"],
      cell: (person) => REMARKS[(person * 3) % REMARKS.length] ?? null,
    });
  return columns;
} // prettier-ignore

const DECISIONS = [["Admis", "Ajourné"], ["ADM", "AJ"], ["Validé", "Non validé"], ["A", "R"], ["Admis(e)", "Rattrapage"]]; // prettier-ignore

function decision(draw: Draw, means: readonly (number | null)[]): PlannedColumn {
  const [yes = "", no = ""] = draw.pick(DECISIONS);
  const formula = draw.chance(0.5);
  return {
    key: "decision",
    heading: heading(draw, "decision"),
    bands: [],
    use: "aside",
    roles: ["status"],
    cell: (person, { letter, row }) => {
      const value = (means[person] ?? 0) >= 10 ? yes : no;
      return formula ? { value, formula: `=IF(${letter("general")}${row + 1}>=10,"${yes}","${no}")` } : value;
    },
  };
}
