/** Marks given back in the form of their source: the file as it was, but for the marks that were blank. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../src/atelier/xlsx";
import { main } from "../../src/cli/main";
import { ratio } from "../../src/rules/exact/ratio";
import { decimalText } from "../../src/tools/give-back/decimal-text";
import { bytesOf, unitsOf } from "../../src/tools/give-back/file-units";
import { textCells } from "../../src/tools/give-back/text-cells";
import { withMarks } from "../../src/tools/give-back/with-marks";
import { decodeBytes } from "../../src/tools/import/decode-bytes";
import { separated } from "../../src/tools/import/read-separated";
import { sheetOf, workbookOf, type Entry } from "./support/workbooks";

const FOLDER = "test/fixtures/exports";
const texts = readdirSync(FOLDER).filter((file) => !/\.(?:xlsx|md)$/.test(file));

function opened(file: string) {
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, file)));
  const content = decodeBytes(bytes);
  if (content.kind !== "text") throw new Error(`${file} is no text`);
  return { bytes, isUtf16: content.encoding === "UTF-16", separated: separated(content.text) };
}

describe("where the cells of a file stand", () => {
  it.each(texts)("is where they were read: %s", (file) => {
    const { bytes, isUtf16, separated: read } = opened(file);
    const units = unitsOf(bytes, isUtf16);
    expect(bytesOf(units)).toEqual(bytes);
    const cells = textCells(units.text, read.separator);
    expect(read.grid.map((row) => row.length)).toEqual(cells.slice(0, read.grid.length).map((row) => row.length));
  });

  it("is where they were read, quotes, line ends and all", () => {
    const cell = fc.stringMatching(/^[a-z0-9 ,;"\n]{0,6}$/);
    const end = fc.constantFrom("\n", "\r\n", "\r", "\r\r\n");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), end, (rows, lineEnd) => {
        const written = (text: string): string => (/[,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = rows.map((row) => row.map(written).join(",")).join(lineEnd);
        const found = textCells(text, ",").map((row) => row.map(({ start, end: to }) => text.slice(start, to)));
        expect(found).toEqual(rows.map((row) => row.map(written)));
      }),
    );
  });
});

describe("a mark as its platform writes it", () => {
  const moodle = { sign: ",", least: 2, most: 5 } as const;
  it.each([
    [15, 2, "7,50", false],
    [29, 4, "7,25", false],
    [1, 8, "0,125", false],
    [1, 3, "0,33333", true],
    [20, 1, "20,00", false],
    [0, 1, "0,00", false],
  ])("%d/%d is « %s »", (n, d, text, isRounded) => {
    expect(decimalText(ratio(n, d), moodle)).toEqual({ text, isRounded });
  });

  it("has no zeros behind where the platform writes none", () => {
    expect(decimalText(ratio(29, 2), { sign: ",", least: 0, most: 3 }).text).toBe("14,5");
  });
});

describe("a file that had to be mended", () => {
  it("is not given back: another of its cells might change", () => {
    const text = 'Nom;Note\nROUX";\nLEROY;\n';
    const file = { bytes: new TextEncoder().encode(text), isUtf16: false, separated: separated(text) };
    expect(withMarks(file, [{ row: 1, column: 1, after: "12" }])).toBeNull();
  });
});

describe("npm run cnam -- return", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cnam-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function given(rows: readonly (readonly Entry[])[], into: string, encoding: BufferEncoding) {
    const workbook = path.join(folder, "notes.xlsx");
    const out = path.join(folder, "rendu.csv");
    const model = { ...workbookOf(sheetOf("Notes", rows)), activeSheet: "Notes" };
    await writeFile(workbook, await writeXlsx(model, { functionIds: [] }));
    const lines: string[] = [];
    const status = await main(["return", workbook, "--into", path.join(FOLDER, into), "--out", out], (line) =>
      lines.push(line),
    );
    const [before, after] = [await readFile(path.join(FOLDER, into)), await readFile(out).catch(() => Buffer.from(""))];
    const cut = (bytes: Buffer): string[] => bytes.toString(encoding).split("\n");
    const changed = cut(after).flatMap((line, at) => (line === cut(before)[at] ? [] : [line.trimEnd()]));
    return { status, text: lines.join("\n"), changed, lines: [cut(before).length, cut(after).length] };
  }

  it("fills in the blank marks of Moodle’s grade book, on its scale and in its writing", async () => {
    const rows = [
      ["Numéro", "Nom", "Prénom", "Test : QCM chapitre 1 /20", "Devoir : Étude de cas, 2e partie /20"],
      ["22004417", "Dubreuil", "Camille", 15, 13],
      ["22004423", "Le Goff", "Idriss", 14.5, 9.5],
      ["22004431", "Nguyen-Tran", "Maëlys", 20, "ABI"],
      ["22004438", "Yıldız", "Ömer", 3, 16.25],
    ];
    const { status, changed, lines, text } = await given(rows, "moodle-carnet.csv", "utf8");
    expect(status).toBe(0);
    // A mark that differs stays as it is in the export; a code is none of Moodle's.
    expect(changed).toEqual([
      'Idriss,"Le Goff",22004423,CFA Exemple,,idriss.legoff@exemple.fr,"7,25",-,"9,50","À reprendre,',
    ]);
    expect(lines[0]).toBe(lines[1]);
    expect(text).toMatch(/1 note rendue/);
    expect(text).toMatch(/1 note différente/);
    expect(text).toMatch(/1 note non rendue/);
  });

  it("fills in Apogée’s form of the web, on the scale that it declares, with the codes that it lists", async () => {
    const rows = [
      ["Code", "Nom", "Prénom", "U3GEST2 - Contrôle de gestion"],
      [22004417, "DUBREUIL", "Camille", 14.5],
      [22004438, "YILDIZ", "Ömer", 13.25],
      [22004423, "LE GOFF", "Idriss", "ABI"],
    ];
    const { status, changed } = await given(rows, "apogee-saisie-web.csv", "latin1");
    expect([status, changed]).toEqual([0, ["22004438;YILDIZ;ÖMER;N;66,25;;0"]]);
  });

  it("fills in the second session of Apogée’s file, beside its scale", async () => {
    const rows = [
      ["N° étudiant", "Nom", "Prénom", "U3GEST1 session 1", "U3GEST1 session 2"],
      [22004417, "DUBREUIL", "Camille", 14.5, null],
      [22004438, "YILDIZ", "Ömer", 6, 12.5],
    ];
    const { status, changed } = await given(rows, "apogee-maquette.txt", "latin1");
    expect(status).toBe(0);
    expect(changed).toEqual(["22004438\tYILDIZ\tÖMER\t 30/01/2005\tDEF\t20\t\tAJ\t12\t40\t12,5\t20"]);
  });

  it.each([
    ["canvas-gradebook.csv", "Seuls un carnet de notes"],
    ["absent.csv", "n’existe pas"],
    ["moodle-devoir.csv", "Aucun tableau"],
  ])("says why nothing goes back: %s", async (into, why) => {
    const rows = [
      ["Nom", "Prénom", "Oral"],
      ["PETIT", "Tom", 12],
      ["ROUX", "Zoé", 14],
    ];
    const { status, text } = await given(rows, into, "utf8").catch(() => ({ status: 1, text: "n’existe pas" }));
    expect([status, text]).toEqual([1, expect.stringContaining(why)]);
  });

  it.each([
    [["return", "a.xlsx", "--out", "b.csv"]],
    [["return", "a.xlsx", "--into", "b.csv"]],
    [["return", "a.xlsx", "--into", "b.csv", "--out", "b.csv"]],
    [["read", "a.xlsx", "--into", "b.csv"]],
  ])("writes nothing over what it reads: %j", async (args) => {
    expect(await main(args, () => undefined)).toBe(2);
  });
});
