/** Workbooks that count their days from 1904. */
import { describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/atelier/xlsx";
import { isCalendarFormat } from "../../../src/spreadsheet/calendar-format";
import { cellOf, OPTIONS } from "./fixtures";
import { workbookOf } from "./hand-made";

const FORMATS = [
  "dd/mm/yyyy",
  "[h]:mm",
  "h:mm",
  "mm:ss",
  "mmm-yy",
  "dd/mm/yyyy hh:mm",
  "[$-40C]mmmm",
  "m",
  "[mm]:ss",
  "0.00",
];
const numberFormats = FORMATS.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join("");
const cellFormats = FORMATS.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join("");
/** 2 September 2024 counted from 1904, and from 1900. */
const [FROM_1904, FROM_1900] = [44075, 45537];

async function read(cells: string, afterCells = "", properties = 'date1904="1"') {
  const bytes = workbookOf({
    sheets: { Notes: `<row r="1">${cells}</row>` },
    afterCells,
    properties,
    numberFormats,
    cellFormats,
  });
  return readXlsx(bytes, OPTIONS);
}

describe("cells", () => {
  it.each([
    ["dd/mm/yyyy", true],
    ["[h]:mm", false],
    ["h:mm", false],
    ["mm:ss", false],
    ["mmm-yy", true],
    ["dd/mm/yyyy hh:mm", true],
    ["[$-40C]mmmm", true],
    ["m", true],
    ["[mm]:ss", false],
    ["0.00", false],
  ])("with the format %s move: %s", async (format, moves) => {
    const { model } = await read(`<c r="A1" s="${FORMATS.indexOf(format) + 1}"><v>${FROM_1904}</v></c>`);
    expect(cellOf(model.sheets[0]!, "A1")?.value).toBe(moves ? FROM_1900 : FROM_1904);
  });

  it("may hold the result of a formula, and the half of a day", async () => {
    const { model, notKept } = await read(`<c r="A1" s="6"><f>B1</f><v>${FROM_1904}.5</v></c>`);
    expect(cellOf(model.sheets[0]!, "A1")).toMatchObject({ value: FROM_1900 + 0.5, formula: "=B1" });
    expect(notKept).toEqual([{ kind: "dates1904", count: 1, where: ["Notes"] }]);
  });

  it.each([
    ["2024-09-02", FROM_1900],
    ["2024-09-02T12:00:00", FROM_1900 + 0.5],
    ["2024-09-02T12:00:00Z", FROM_1900 + 0.5],
    ["06:00:00", 0.25],
    ["T06:00:00", 0.25],
    ["1900-01-01", 1],
    ["1900-03-01", 61],
    ["hier", "hier"],
  ])("with the date %s, written in full, do not move", async (date, value) => {
    const { model, notKept } = await read(`<c r="A1" s="1" t="d"><v>${date}</v></c>`);
    expect(cellOf(model.sheets[0]!, "A1")?.value).toBe(value);
    expect(notKept).toEqual([]);
  });

  it("do not move in other workbooks", async () => {
    const { model } = await read(`<c r="A1" s="1"><v>${FROM_1904}</v></c>`, "", "");
    expect(cellOf(model.sheets[0]!, "A1")?.value).toBe(FROM_1904);
  });
});

describe("rules", () => {
  const cells = `<c r="A1" s="1"><v>${FROM_1904}</v></c><c r="B1"><v>12</v></c><c r="C1" s="2"><v>0.5</v></c>`;
  const validation = (type: string, sqref: string, first: string): string =>
    `<dataValidation type="${type}" operator="greaterThan" showErrorMessage="1" sqref="${sqref}"><formula1>${first}</formula1></dataValidation>`;

  it("compare dates with the days they did", async () => {
    const { model } = await read(
      cells,
      '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" operator="lessThan" priority="1">' +
        `<formula>${FROM_1904}</formula></cfRule></conditionalFormatting>` +
        '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" operator="lessThan" priority="2">' +
        "<formula>10</formula></cfRule></conditionalFormatting>" +
        '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/>' +
        `<cfvo type="num" val="${FROM_1904}"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>` +
        "<dataValidations>" +
        validation("date", "D1:D9", String(FROM_1904)) +
        validation("date", "E1", "TODAY()") +
        validation("decimal", "A1", String(FROM_1904)) +
        validation("decimal", "B1:B9", "10") +
        validation("time", "C1", "0.25") +
        validation("textLength", "A2:A9", "10") +
        "</dataValidations>",
    );
    const { conditionalFormats = [], validations = [] } = model.sheets[0]!;
    const operands = (rule: object): unknown => ("operands" in rule ? rule.operands : undefined);
    expect(conditionalFormats.slice(0, 2).map(({ rule }) => operands(rule))).toEqual([[FROM_1900], [10]]);
    expect(conditionalFormats[2]?.rule).toEqual({
      kind: "colorScale",
      stops: [
        { at: "min", color: "#FF0000" },
        { at: { number: FROM_1900 }, color: "#00FF00" },
      ],
    });
    expect(validations.map(({ rule }) => operands(rule))).toEqual([
      [FROM_1900],
      ["=TODAY()"],
      [FROM_1900],
      [10],
      [0.25],
      [10],
    ]);
  });

  it("are counted from 1900 in the file that is written", async () => {
    const { model } = await read(
      cells,
      `<dataValidations>${validation("date", "A1", String(FROM_1904))}</dataValidations>`,
    );
    const again = await readXlsx(await writeXlsx(model, OPTIONS), OPTIONS);
    expect(again).toEqual({ model, notKept: [] });
  });
});

it("tells months from minutes", () => {
  expect(["m/yy", "mmmm", "hh:mm;dd", 'm "mois"'].map(isCalendarFormat)).toEqual([true, true, true, true]);
  expect(["m:ss", "[m]", '0 "d"', "General", "[Red]0"].map(isCalendarFormat)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
