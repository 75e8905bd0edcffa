/** Exports as the platforms write them, `test/fixtures/exports/README.md`: what every command reads of them, stated by hand. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main";
import type { AttachReport } from "../../src/cli/attach-report";
import type { ImportReport } from "../../src/cli/import-report";
import type { SheetReport } from "../../src/cli/read-report";
import { openFile } from "../../src/cli/opened-file";
import { recogniseSheet, recogniseSource } from "../../src/tools/import/recognise-source";
import { exportsRead, npecRead, type ExportRead } from "./exports-read";

const FOLDER = "test/fixtures/exports";

interface Report {
  readonly encoding?: string;
  readonly sheets?: readonly SheetReport[];
  readonly tables?: readonly AttachReport[];
  readonly lists?: readonly ImportReport[];
  readonly findings?: readonly { readonly check: string; readonly cells: readonly string[] }[];
}

async function reportOf(command: string, file: string): Promise<Report> {
  const lines: string[] = [];
  await main([command, path.join(FOLDER, file), "--json"], (line) => lines.push(line));
  const { files } = JSON.parse(lines.join("\n")) as { readonly files: readonly Report[] };
  return files[0] ?? {};
}

/** « C learnerNumber », « E mark /20 2 »: what each column is read as, but what is left aside. */
function columnsOf({ columns }: SheetReport["tables"][number]): readonly string[] {
  return columns
    .filter(({ role }) => role.value !== "other")
    .map(({ column, role, scale, session }) =>
      [column, role.value, role.value === "mark" && scale && `/${scale.value}`, session].filter(Boolean).join(" "),
    );
}

type ImportedMarks = Extract<ImportReport, { readonly kind: "marks" }>["people"][number]["marks"];

function markText(mark: ImportedMarks[number]): string {
  if (mark === null) return "undecided";
  return typeof mark === "number" ? String(mark) : mark.kind === "code" ? mark.code : mark.kind;
}

function marksLines(list: ImportReport): readonly string[] {
  if (list.kind !== "marks") return [list.kind === "nothing" ? list.reason : list.kind];
  return [
    list.source,
    ...list.marks.map(({ column, scale, scaleIs, total }) => `${column} /${scale} ${scaleIs}${total ? " total" : ""}`),
    ...list.people.map(({ number, name, unit, marks }) => {
      return `${[number, name, unit].filter(Boolean).join(" ")}: ${marks.map(markText).join(" ")}`;
    }),
  ];
}

const withoutSheet = (cell: string): string => cell.slice(cell.indexOf("!") + 1);

/** The questions that hold results back, or the grades by row. */
function attachLines(tables: readonly AttachReport[]): readonly string[] {
  return tables.flatMap(({ refused, questions, results }) => [
    ...(refused === undefined ? [] : [refused]),
    ...questions.map(({ kind, columns }) => `${kind} ${columns.join("")}`),
    ...results.map(({ unit, rows }) => `${unit ?? "-"}: ${rows.map(({ grade }) => (typeof grade === "object" ? "-" : String(grade))).join(" ")}`),
  ]); // prettier-ignore
}

it("a mark carried over from another session is said to be", async () => {
  const [list] = (await reportOf("import", "apogee-saisie-web.csv")).lists ?? [];
  const carried = list?.kind === "marks" ? list.people.filter(({ carriedOver }) => carriedOver) : [];
  expect(carried.map(({ name }) => name)).toEqual(["NGUYEN-TRAN MAËLYS"]);
});

describe.each(Object.entries(exportsRead))("%s", (file, wanted: ExportRead) => {
  it("is read as its platform meant it", async () => {
    const { encoding, sheets = [] } = await reportOf("read", file);
    const tables = sheets.flatMap((sheet) => sheet.tables);
    expect([encoding, ...tables.map(({ layout }) => layout.value)]).toEqual([wanted.encoding, ...wanted.layouts]);
    expect(tables.map(columnsOf)).toEqual(wanted.columns.map((one) => one.split(" | ")));
  });

  it("is imported without a mark taken for another", async () => {
    expect(((await reportOf("import", file)).lists ?? []).map(marksLines)).toEqual(wanted.lists);
  });

  it("is attached, or asked about", async () => {
    expect(attachLines((await reportOf("attach", file)).tables ?? [])).toEqual(wanted.attached);
  });

  it("is audited without a false alarm", async () => {
    const found = (await reportOf("audit", file)).findings ?? [];
    expect(found.map(({ check, cells }) => `${check} ${cells.map(withoutSheet).join(" ")}`)).toEqual(
      wanted.findings ?? [],
    );
  });
});

describe("the lists of NPEC amounts of France compétences", () => {
  it.each(Object.entries(npecRead))("%s", async (file, wanted) => {
    const opened = await openFile(path.join(FOLDER, file));
    if (opened.kind === "unreadable") throw new Error(`${file} does not open`);
    const recognised = opened.kind === "text" ? [recogniseSource(opened.grid)] : opened.workbook.sheets.map((sheet) => recogniseSheet(sheet)); // prettier-ignore
    const [list, ...others] = recognised.flatMap((one) => (one.kind === "npec" ? [one.list] : []));
    expect(others).toEqual([]);
    expect(list?.rows.map(({ rncp, cpneCode, cpne, amount }) => `${rncp} ${cpneCode} ${cpne}: ${amount ?? "-"}`)).toEqual(wanted.rows); // prettier-ignore
    expect(list?.leftOut).toBe(wanted.leftOut);
    const { lists = [] } = await reportOf("import", file);
    expect(lists.filter(({ kind }) => kind === "npec")).toHaveLength(1);
    for (const command of ["attach", "audit"]) expect(attachLines((await reportOf(command, file)).tables ?? [])).not.toContain("-:"); // prettier-ignore
    for (const { tables } of (await reportOf("read", file)).sheets ?? [])
      expect(tables.map(({ layout }) => layout.value)).toEqual(tables.map(() => "notMarks"));
  });
});
