/** The columns of units in a table of learners: a grade and a status for each code, built from the catalogue. */
import type { Bilingual } from "../../conventions/types";
import type { Call } from "../call";
import { wordsOf } from "../../spreadsheet/cell/text";
import type { Column } from "../table/columns";
import { unitHeadings } from "./unit-headings";

export type UnitColumnId = `unit:${string}` | `status:${string}`;

const GRADE_HELP: Bilingual = {
  fr: "La note finale de l’unité sur 20, un code ou un statut. Vide : pas encore connue.",
  en: "The unit’s final grade out of 20, a code or a status. Blank: not known yet.",
};
const STATUS_HELP: Bilingual = {
  fr: "Le statut donné par CNAM.UE_STATUS, qui décide quand il est rempli ; exigé quand la convention a une note plancher.",
  en: "The status given by CNAM.UE_STATUS, which decides when filled in; needed where the convention has a component floor.",
};

/** What the reference says of them: `<CODE>` stands for each code. */
export const unitColumnsInGeneral: readonly Column<UnitColumnId>[] = [
  gradeColumn("<CODE>", { required: true }),
  statusColumn("<CODE>", {}),
];

/**
 * The columns of the units of these codes. A unit is required unless `areOptional`, or its status is there: that is
 * enough to know whether it is validated.
 */
export function unitColumns(
  call: Call,
  codes: readonly string[],
  areOptional: boolean,
): readonly Column<UnitColumnId>[] {
  const unitOf = unitHeadings(codes);
  const headings = headingsOf(call).map(unitOf);
  const matching = (code: string, isStatus: boolean) => (heading: string) => {
    const unit = unitOf(heading);
    return unit?.code === code && unit.isStatus === isStatus;
  };
  return codes.flatMap((code) => {
    const hasStatus = headings.some((unit) => unit?.code === code && unit.isStatus);
    return [
      gradeColumn(code, { required: !areOptional && !hasStatus, matches: matching(code, false) }),
      statusColumn(code, { matches: matching(code, true) }),
    ];
  });
}

/** The headings of the table as they are typed. */
export function headingsOf(call: Call): readonly string[] {
  return (call.block("table")?.[0] ?? []).map((cell) => (cell === null ? "" : wordsOf(cell)));
}

type Recognition = Pick<Column, "required" | "matches">;

function gradeColumn(code: string, recognition: Recognition): Column<UnitColumnId> {
  return {
    id: `unit:${code}`,
    heading: code,
    english: code,
    synonyms: [],
    isCode: true,
    help: GRADE_HELP,
    ...recognition,
  };
}

function statusColumn(code: string, recognition: Recognition): Column<UnitColumnId> {
  const synonyms = [`statut ${code}`, `${code} résultat`, `${code} état`];
  const heading = `${code} statut`;
  return {
    id: `status:${code}`,
    heading,
    english: `${code} status`,
    synonyms,
    isCode: true,
    help: STATUS_HELP,
    ...recognition,
  };
}
