/** What is typed and pasted stays what it is: texts that look like formulas, lists, tables from other programs. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatRange } from "../../src/workbook/address";
import { AtelierPage, CLIPBOARD } from "./support/atelier-page";

let atelier: AtelierPage;
const requests: string[] = [];

beforeAll(async () => {
  atelier = await AtelierPage.open(CLIPBOARD);
  atelier.page.on("request", (request) => requests.push(request.url()));
  await atelier.apply({
    label: "essai",
    edits: [
      { kind: "addSheet", sheet: "Ailleurs" },
      { kind: "addSheet", sheet: "Saisie" },
      {
        kind: "cells",
        range: { sheet: "Saisie", row: 0, column: 0, rows: 4, columns: 1 },
        cells: [["=1+1"], ["007"], ["31/12/2026"], ["#N/A"]],
      },
      {
        kind: "validation",
        sheet: "Saisie",
        areas: [{ row: 0, column: 2, rows: 5, columns: 1 }],
        validation: { rule: { kind: "list", source: ["Validée", "Ajournée"] }, allowBlank: true, onError: "none" },
      },
    ],
  });
  await atelier.openSheet("Saisie");
});
// What a hostile page tries to run or to fetch is blocked, and the browser says so.
afterAll(() => atelier.close(/Content Security Policy/));

describe("texts that look like something else", () => {
  it.each([
    ["A1", "=1+1"],
    ["A2", "007"],
    ["A3", "31/12/2026"],
    ["A4", "#N/A"],
  ])("%s, %s, edited and validated, stays the same text", async (cell, text) => {
    await atelier.focusGrid();
    await atelier.select(`Saisie!${cell}`);
    await atelier.page.keyboard.press("F2");
    await atelier.enter(`Saisie!${cell}`);
    expect(await atelier.value(`Saisie!${cell}`)).toBe(text);
    expect(await atelier.formula(`Saisie!${cell}`)).toBeUndefined();
  });

  it.each([
    ["'=1+1", "=1+1"],
    ["'007", "007"],
    ["'12,5", "12,5"],
  ])("%s, typed after an apostrophe, is the text %s, and stays it", async (typed, text) => {
    await atelier.type("Saisie!B1", typed);
    expect(await atelier.value("Saisie!B1")).toBe(text);
    await atelier.select("Saisie!B1");
    await atelier.page.keyboard.press("F2");
    await atelier.enter("Saisie!B1");
    expect(await atelier.value("Saisie!B1")).toBe(text);
  });
});

describe("values that land while a cell is typed in", () => {
  /** As results of a calculation do, at the same row and column. */
  const land = (sheet: string, row: number, value: number): Promise<void> =>
    atelier.apply({
      label: "essai",
      edits: [{ kind: "cells", range: { sheet, row: row - 1, column: 1, rows: 1, columns: 1 }, cells: [[value]] }],
    });

  it.each([
    ["Ailleurs", 6],
    ["Saisie", 7],
  ])("on « %s »: what was typed stays, and goes on", async (sheet, row) => {
    await atelier.typeOnly(`Saisie!B${row}`, "ZOLA ");
    await land(sheet, row, 3);
    await atelier.page.keyboard.type("Émile");
    await atelier.enter(`Saisie!B${row}`);
    expect(await atelier.value(`Saisie!B${row}`)).toBe("ZOLA Émile");
  });

  it("on the cell itself, the entry given up: the cell shows them, and so does its editor", async () => {
    await atelier.typeOnly("Saisie!B8", "Perdu");
    await land("Saisie", 8, 7);
    await atelier.page.keyboard.press("Escape");
    await atelier.page.keyboard.press("F2");
    await atelier.page.keyboard.type("5");
    await atelier.enter("Saisie!B8");
    expect(await atelier.value("Saisie!B8")).toBe(75);
  });
});

describe("a cell with a list", () => {
  it("takes all that is typed, however fast", async () => {
    for (const [row, text] of ["Ajournée", "Validée", "Autre chose"].entries()) {
      await atelier.type(`Saisie!C${row + 1}`, text);
      expect(await atelier.value(`Saisie!C${row + 1}`)).toBe(text);
    }
  });
});

const hostile = `<html><head><style>@import url("https://example.org/a.css");
  @font-face { font-family: x; src: url(https://example.org/f.woff) }
  .m { background: url(https://example.org/b.png); font-weight: bold }</style>
  <link rel="stylesheet" href="https://example.org/c.css"><base href="https://example.org/"></head>
  <body onload="document.title='pris'"><script>document.title = "pris"</script>
  <table style="background-image:url(https://example.org/d.png)"><tr>
  <td class="m">12,5<img src="https://example.org/e.png" onerror="document.title='pris'"></td>
  <td><a href="https://example.org/">1 234,56</a></td><td onclick="document.title='pris'">Dupont</td>
  <td><svg onload="document.title='pris'"><image href="https://example.org/g.png"/></svg>30 %</td></tr></table></body></html>`;

async function copy(html: string, text: string): Promise<void> {
  await atelier.page.evaluate(
    async ([asHtml, asText]) => {
      const parts: Record<string, Blob> = { "text/plain": new Blob([asText!], { type: "text/plain" }) };
      if (asHtml !== "") parts["text/html"] = new Blob([asHtml!], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [html, text],
  );
}

/** `Ctrl+V` with the clipboard as another program left it, markup and all: browsers clean what a page writes there. */
async function pasteEvent(html: string): Promise<void> {
  await atelier.page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", markup);
    clipboardData.setData("text/plain", "12,5\t1 234,56\tDupont\t30 %");
    document.activeElement!.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, html);
}

describe("what is pasted", () => {
  it("runs nothing, asks for nothing, and its French numbers are numbers", async () => {
    const title = await atelier.page.title();
    requests.length = 0;
    await atelier.focusGrid();
    await atelier.select("Saisie!A10");
    await pasteEvent(hostile);
    await expect.poll(() => atelier.values("Saisie!A10:D10")).toEqual([12.5, 1234.56, "Dupont", 0.3]);
    expect(await atelier.page.title()).toBe(title);
    expect(requests.filter((url) => url.includes("example.org"))).toEqual([]);
    const { cells } = await atelier.sheet("Saisie");
    expect(cells[9]?.[0]?.style).toMatchObject({ bold: true });
  });

  it("as lines of text, leaves cells their look and their formats, and gives one to a date that has none", async () => {
    const range = { sheet: "Saisie", row: 12, column: 0, rows: 2, columns: 3 };
    const style = { fill: "#FFF9E5", horizontal: "center" } as const;
    await atelier.apply({
      label: "essai",
      edits: [
        { kind: "style", range, style },
        { kind: "numberFormat", range: { ...range, columns: 1 }, format: "dd/mm/yyyy" },
      ],
    });
    await atelier.paste("Saisie!A13", [
      ["15/12/2026", "20/12/2026", "<b>Enseignement</b> & salles"],
      ["", "6 100,50", "=SOMME(B14;1)"],
    ]);
    expect(await atelier.read("Saisie!A13:C14")).toEqual([
      [46_371, 46_376, "<b>Enseignement</b> & salles"],
      [null, 6100.5, 6101.5],
    ]);
    const { cells } = await atelier.sheet("Saisie");
    expect(cells[12]?.[0]?.style).toMatchObject({ ...style, numberFormat: "dd/mm/yyyy" });
    expect(cells[12]?.[1]?.style).toMatchObject({ ...style, numberFormat: "dd/mm/yyyy" });
    expect(cells[13]?.[0]?.style).toMatchObject(style);
    expect(cells[13]?.[2]).toMatchObject({ formula: "=SUM(B14,1)", style });
  });

  it.each([
    [
      "with its table",
      "<table><tr><td>14,5</td><td>31/12/2026</td></tr></table>",
      "14,5\t31/12/2026",
      300,
      [14.5, 46_387],
    ],
    ["as a lone text", "", "9,25", 400, [9.25]],
    ["as a word of a page", "<span>7,5</span>", "7,5", 500, [7.5]],
  ])("from the menu, %s, gives the same as with Ctrl+V", async (_, html, text, y, expected) => {
    await copy(html, text);
    // The right click selects the cell under it.
    await atelier.focusGrid({ button: "right", position: { x: 600, y } });
    const { sheet, row, column } = await atelier.selection();
    await atelier.page.getByText("Coller", { exact: true }).first().click();
    const pasted = formatRange({ sheet, row, column, rows: 1, columns: expected.length });
    await expect.poll(() => atelier.values(pasted)).toEqual(expected);
  });
});
