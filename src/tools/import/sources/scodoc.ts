/** ScoDoc's recaps of a semester: one row a student, one column a unit, a resource or a mean. */
import { fold } from "../../../functions/reading/text";
import { textAt, type Grid } from "../grid";
import type { ColumnReason, LeftOutRow, MarkColumn, MarksList } from "../marks-list";
import { scaleOfHeading } from "../scale";
import { headingRows, rowsUnder, whoColumns, type Heading } from "./heading-row";
import { leftOut } from "./moodle";

const WHO = {
  number: ["code_nip", "nip", "n° nip", "etudid"],
  lastName: ["nom", "nom_usuel", "nom d'usage", "nom_disp", "nom_short"],
  firstName: ["prenom"],
  email: ["email", "mail"],
} as const;
/** Headings that only ScoDoc writes. */
const OWN = new Set(["etudid", "code_nip", "nip", "n° nip"]);
/** `UE1.1`, `R1.01`, `SAÉ 1.01`, `M1101`, `moy_ue_12`. */
const CODE = /^(?:moy[ ._-]?)?[a-z]{1,5}[ ._-]?\d+(?:[._-]\d+)*[a-z]?(?=$|[ :–-])/;
const MEAN = /^(?:moy(?:enne)?|moy[ ._]?gen.*|moyenne generale)\.?$/;
const NO_MARK = /^(?:nb|rang|rg|abs|ects|dec|bonus|malus|td|tp|gr|ues?\b|bac|annee|jury|parcours)/;
/** Under the students: coefficients, extremes, codes of Apogée. */
const FOOT = /^(?:coef|min|max|moy|ects|apo|nb|code|type|med|ecart)/;

export function readScodoc(grid: Grid): MarksList | null {
  for (const { row, headings } of headingRows(grid)) {
    if (!headings.some(({ folded }) => OWN.has(folded))) continue;
    const who = whoColumns(headings, WHO);
    const taken = new Set(Object.values(who as Readonly<Record<string, number>>));
    const marks = headings.filter(({ column }) => !taken.has(column)).flatMap((heading) => markColumn(heading) ?? []);
    if (marks.length === 0) continue;
    const { rows, leftOutRows } = rowsUnder(grid, row, who);
    const feet = rows.flatMap((one) => footAt(grid, one) ?? []);
    const isFoot = new Set(feet.map((foot) => foot.row));
    return {
      source: "scodoc",
      confidence: 1,
      grid,
      who,
      rows: rows.filter((one) => !isFoot.has(one)),
      leftOutRows: [...leftOutRows, ...feet].sort((a, b) => a.row - b.row),
      marks,
      leftOutColumns: leftOut(headings, who, marks, reasonOf),
    };
  }
  return null;
}

function markColumn({ column, text, folded }: Heading): MarkColumn | null {
  const scale = scaleOfHeading(text);
  if (MEAN.test(folded)) return { column, heading: text, scale, total: true };
  if (NO_MARK.test(folded) && !/^ue ?\d/.test(folded)) return null;
  return CODE.test(folded) ? { column, heading: text, scale, unit: text } : null;
}

function reasonOf({ folded }: Heading): ColumnReason {
  return /^(?:dec|jury|res|code_cursus)/.test(folded) ? "result" : "other";
}

/** Its first words say what the row is: nobody is called « Coef. ». */
function footAt(grid: Grid, row: number): LeftOutRow | null {
  const cells = (grid[row] ?? []).map((_, column) => textAt(grid, row, column));
  const label = cells.find((text) => text !== "") ?? "";
  const lone = cells.slice(0, 8).find((text) => FOOT.test(fold(text)) && /^[\p{L}. ]{2,12}$/u.test(text));
  const digits = cells.filter((text) => /^\d{5,}$/.test(text)).length;
  return lone !== undefined && digits === 0 ? { row, label: lone || label } : null;
}
