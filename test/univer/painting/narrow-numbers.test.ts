/** A number that its column is too narrow for is never taken for another. */
import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { Font, type IFontCacheItem } from "@univerjs/engine-render";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fittingNumber } from "../../../src/workbook/univer/painting/fitting-number";
import { fitNumbers } from "../../../src/workbook/univer/painting/narrow-numbers";

/** Ten pixels a character. */
const room = (characters: number) => ({ width: characters * 10, measure: (text: string) => text.length * 10 });

describe("a number", () => {
  it.each([
    ["34164,50", false, 8, "34164,50"],
    ["10,8214285714", false, 6, "10,821"],
    ["10,8214285714", false, 3, "11"],
    ["0,99999", false, 4, "1"],
    ["-2,5", false, 3, "-3"],
    ["10.75", false, 4, "10.8"],
    // Rounded, it would be another: a small number is not nothing, a format's decimals are wanted, digits are its size.
    ["0,000125", false, 4, "####"],
    ["34 164,50 €", true, 5, "#####"],
    ["14,50", true, 3, "###"],
    ["1234567", false, 4, "####"],
    ["1,5E+20", false, 4, "####"],
    ["31/12/2026", true, 4, "####"],
    ["12", true, 0, "#"],
    [" 12,50 € ", true, 7, "12,50 €"],
  ])("%j, with a format: %s, in %i characters: %j", (text, hasFormat, characters, shown) => {
    expect(fittingNumber(text, hasFormat, room(characters)).text).toBe(shown);
  });

  it("that nearly fits is written smaller, whole", () => {
    expect(fittingNumber("34 164,50 €", true, room(10))).toEqual({ text: "34 164,50 €", scale: 10 / 11 });
  });
});

describe("Univer's painter", () => {
  interface Written {
    _renderText(context: unknown, row: number, column: number, place: object, overflow: unknown): void;
  }
  const painter = Font.prototype as unknown as Written;

  const stock = painter._renderText;
  const written: unknown[] = [];
  beforeAll(() => {
    painter._renderText = (_context, _row, _column, place) => {
      const { cellData, fontString } = (place as { fontCache: IFontCacheItem }).fontCache;
      written.push([cellData?.v, fontString]);
    };
    fitNumbers();
  });
  afterAll(() => void (painter._renderText = stock));

  function write(cellData: ICellData, style: IStyleData, width: number): unknown {
    const context = { font: "own", measureText: (text: string) => ({ width: text.length * 10 }) };
    const fontCache = { cellData, style, fontString: 'bold 20px "Arial"' };
    painter._renderText(context, 0, 0, { startX: 100, endX: 100 + width, fontCache }, undefined);
    expect([context.font, fontCache.cellData, fontCache.fontString]).toEqual(["own", cellData, 'bold 20px "Arial"']);
    return written.pop();
  }

  const euros: IStyleData = { n: { pattern: '#,##0.00 "€"' } };
  const amount = { v: "34 164,50 €", t: CellValueType.NUMBER };
  const font = 'bold 20px "Arial"';

  it("is given what fits between the margins of the cell, and the cell stays as it is", () => {
    expect(write(amount, euros, 114)).toEqual(["34 164,50 €", font]);
    expect(write(amount, euros, 59)).toEqual(["#####", font]);
    expect(write(amount, { ...euros, pd: { l: 20, r: 20 } }, 114)).toEqual(["#######", font]);
    expect(write(amount, euros, 103)).toEqual(["34 164,50 €", 'bold 18px "Arial"']);
    expect(write({ v: "10,8214", t: CellValueType.NUMBER }, {}, 44)).toEqual(["10,8", font]);
    expect(write({ v: "10,8214", t: CellValueType.NUMBER }, { n: { pattern: "General" } }, 44)).toEqual(["10,8", font]);
  });

  it("cuts a text, as ever", () => {
    expect(write({ v: "34 164 habitants", t: CellValueType.STRING }, {}, 44)).toEqual(["34 164 habitants", font]);
  });
});
