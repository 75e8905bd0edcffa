/** How many columns and rows of somebody's sheets are recognised, on a generated corpus and on public templates. */
import { conventionById } from "../src/conventions";
import { attach } from "../src/tools/attach/attach";
import { attachmentOf, possibleResults } from "../src/tools/attach/attachment";
import { auditWorkbook } from "../src/tools/audit/audit-workbook";
import { personMarks } from "../src/tools/import/person-marks";
import { recogniseSheet } from "../src/tools/import/recognise-source";
import { readSheet } from "../src/tools/reading/read-sheet";
import type { SheetModel } from "../src/workbook/model";
import { processorTime } from "./processor-time";
import { wideSheet } from "./wide-sheet";
import { findTables } from "../src/tools/recognise/find-tables";
import { corpus } from "../test/tools/recognise/corpus/corpus";
import type { Layout } from "../test/tools/recognise/corpus/layout";
import { scoreOf, surelyWrong } from "../test/tools/recognise/corpus/score";
import { templates } from "../test/tools/recognise/corpus/templates";

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}

function line(name: string, layouts: readonly Layout[]): string {
  const score = scoreOf(layouts, findTables);
  const columns = `${percent(score.columnsRight, score.columns)} of ${score.columns} columns`;
  const rows = `${percent(score.rowsRight, score.rows)} of ${score.rows} rows`;
  return `${name}: ${layouts.length} sheets, ${columns}, ${rows}, ${surelyWrong(score).length} surely wrong`;
}

function families(layouts: readonly Layout[]): readonly (readonly [string, readonly Layout[]])[] {
  const names = [...new Set(layouts.map(({ family }) => family))];
  return names.map((name) => [name, layouts.filter(({ family }) => family === name)]);
}

type Figure = (what: string, goal: number, value: number, unit?: string) => void;

/** Once: a second look at a snapshot costs nothing. */
function timed(work: () => void): number {
  return Math.round(processorTime(1, work));
}

/** The national rules. */
const convention = conventionById("cnam")!;

const READING = 1000;
const PREVIEW = 2000;

function previews(figure: Figure): void {
  const large = wideSheet(5000, 60);
  figure(
    "a sheet of 5 000 × 60 read",
    READING,
    timed(() => void readSheet(large)),
  );
  for (const [rows, columns] of [
    [5000, 14],
    [200, 300],
  ] as const) {
    const size = `${rows} × ${columns}`;
    const [attached, imported, audited] = [1, 2, 3].map(() => wideSheet(rows, columns)) as [
      SheetModel,
      SheetModel,
      SheetModel,
    ];
    const attaching = timed(() => {
      const [table] = readSheet(attached).tables;
      const attachment = table && attachmentOf(table, convention);
      if (attachment) attach(attachment, { wanted: possibleResults(attachment), locale: "fr" });
    });
    const importing = timed(() => {
      const recognised = recogniseSheet(imported);
      if (recognised.kind !== "marks") return;
      const { list } = recognised;
      personMarks(
        list,
        list.marks.map((column) => ({ column })),
        null,
      );
    });
    const auditing = timed(() => void auditWorkbook({ sheets: [audited], names: [] }, { convention }));
    figure(`« Brancher » on ${size}, before its preview`, PREVIEW, attaching);
    figure(`« Importer » on ${size}, before its preview`, PREVIEW, importing);
    figure(`« Contrôler » on ${size}`, PREVIEW, auditing);
  }
}

/** A year's marks of a region, and of all of them. */
function largest(figure: Figure): void {
  const sheet = wideSheet(10_000, 14);
  figure(
    "10 000 × 14 recognised",
    300,
    timed(() => void readSheet(sheet)),
  );
  figure(
    "10 000 × 14 checked, once recognised",
    500,
    timed(() => void auditWorkbook({ sheets: [sheet], names: [] }, { convention })),
  );
  const region = wideSheet(100_000, 14);
  figure(
    "100 000 × 14 recognised and checked",
    5000,
    timed(() => void auditWorkbook({ sheets: [region], names: [] }, { convention })),
  );
}

export default function recognise(print: (line: string) => void, figure: Figure): void {
  previews(figure);
  largest(figure);
  const generated = corpus();
  families(generated).forEach(([name, layouts]) => print(`  ${line(name, layouts)}`));
  print(`${line("generated corpus", generated)} (goals: ≥ 97 % of columns, 0 surely wrong)`);
  families(templates).forEach(([name, layouts]) => print(`  ${line(name, layouts)}`));
  print(line("public templates and the texts’ own tables", templates));
}
