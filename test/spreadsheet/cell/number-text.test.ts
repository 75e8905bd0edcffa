/** Amounts kept as text, whoever wrote them: one reading, two, or none. */
import { describe, expect, it } from "vitest";
import { toNumber } from "../../../src/rules/exact/ratio";
import {
  decimalSignOf,
  readAmountText,
  readNumberText,
  readQuantityText,
  twoReadings,
  type DecimalSign,
} from "../../../src/spreadsheet/cell/number-text";

const amount = (text: string, sign?: DecimalSign): number | undefined => {
  const read = readAmountText(text, sign);
  return read && toNumber(read);
};

describe("an amount with one reading", () => {
  it.each([
    ["7.300,00", 7300],
    ["7.300,5 €", 7300.5],
    ["-7.300,00", -7300],
    ["−1.234.567,89", -1_234_567.89],
    ["7,300.00", 7300],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["7'300,00", 7300],
    ["7’300", 7300],
    ["7 300,00 €", 7300],
    ["7\u00a0300,00\u00a0€", 7300],
    ["7\u202f300 EUR", 7300],
    ["€ 7300,00", 7300],
    ["0,125", 0.125],
    ["0.603", 0.603],
    ["7300.125", 7300.125],
    ["12,50", 12.5],
    ["1.25", 1.25],
  ])("%s", (text, value) => {
    expect(amount(text)).toBe(value);
    expect(twoReadings(text)).toBeUndefined();
  });
});

describe("an amount with two", () => {
  it.each([
    ["7.300", 7300, 7.3],
    ["7,300 €", 7300, 7.3],
    ["-12.500", -12_500, -12.5],
    ["125.000", 125_000, 125],
  ])("%s is neither as long as nothing says the sign", (text, thousands, decimals) => {
    const both = twoReadings(text);
    expect(amount(text)).toBeUndefined();
    expect(both && [toNumber(both.thousands), toNumber(both.decimals)]).toEqual([thousands, decimals]);
    const sign = text.includes(".") ? "." : ",";
    expect(amount(text, sign)).toBe(decimals);
    expect(amount(text, sign === "." ? "," : ".")).toBe(thousands);
  });

  it("stays a decimal where numbers never run to thousands", () => {
    const mark = readNumberText("12.500");
    expect(mark && toNumber(mark)).toBe(12.5);
  });
});

it.each(["7.30,00", "7.3000,00", "73.00.00", "7,300,00", "1.2.3", "7.300.00", "7'30", ".300,00", "", "€", "sept"])(
  "« %s » is no amount",
  (text) => {
    expect([amount(text), amount(text, ","), amount(text, "."), twoReadings(text)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  },
);

it("a quantity has no euro sign", () => {
  expect([readQuantityText("7.300,00 €"), readQuantityText("1.200")]).toEqual([undefined, undefined]);
  expect(readQuantityText("1.200,5")).toEqual({ n: 12_005n, d: 10n });
});

describe("the sign before decimals", () => {
  it.each([
    [["7.300,00", "7.300"], ","],
    [["12,50", "7.300"], ","],
    [["1.234.567", "7.300"], ","],
    [["7,300.00"], "."],
    [["12.5"], "."],
    [["0.125"], "."],
    [["7.300", "8.232"], null],
    [["7300", "à voir"], null],
    [["12.5", "7.300,00"], null],
    [[], null],
  ] as const)("of %j is %s", (texts, sign) => {
    expect(decimalSignOf(texts)).toBe(sign);
  });
});
