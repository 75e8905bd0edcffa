/** Text files as strangers make them: what is mended is said with its lines, what cannot be told is not read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOfText } from "../../../src/tools/import/grid-of-text";
import { readHtml } from "../../../src/tools/import/html-grid";
import { separated } from "../../../src/tools/import/read-separated";

function text(...lines: readonly string[]): string {
  return lines.join("\n");
}

describe("a quote out of place", () => {
  it("swallows no row: it is left out, and its line is told", () => {
    const read = separated(text("Nom;Prénom;CC", 'ROUX";Hugo;9', 'LEROY;"Lucie;10', "SIMON;Axel;12", "BOYER;Alice;8"));
    expect(read.grid).toEqual([
      ["Nom", "Prénom", "CC"],
      ["ROUX", "Hugo", "9"],
      ["LEROY", "Lucie", "10"],
      ["SIMON", "Axel", "12"],
      ["BOYER", "Alice", "8"],
    ]);
    expect(read.repairs).toEqual([{ kind: "quotes", lines: [2, 3] }]);
  });

  it("is told from one that opens a cell of several lines, separators and all", () => {
    const read = separated(
      text("Nom;Note;Remarque", 'ROUX;9;"à revoir ;', 'voir « 3"" »"', "SIMON;12;", 'BOYER;8;"dit ""Jo"""'),
    );
    expect(read.grid).toEqual([
      ["Nom", "Note", "Remarque"],
      ["ROUX", "9", 'à revoir ;\nvoir « 3" »'],
      ["SIMON", "12", ""],
      ["BOYER", "8", 'dit "Jo"'],
    ]);
    expect(read.repairs).toEqual([]);
  });

  it("loses no cell of a file that is well written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", ";", '"', "\n", "1"), maxLength: 6 });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const written = [["x", "y", "z"], ...cells].map((row) =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";"),
        );
        const read = separated(`sep=;\n${written.join("\n")}`);
        const filled = cells.map((row) => row.some((one) => one.trim() !== "")).lastIndexOf(true);
        expect(read.grid).toEqual([["x", "y", "z"], ...cells.slice(0, filled + 1)]);
        expect(read.repairs).toEqual([]);
      }),
    );
  });
});

describe("decimal commas in a file that commas separate", () => {
  it("are given back to their numbers where one reading alone fits every row", () => {
    const read = separated(
      text("Nom,Prénom,CC,Examen", "ROUX,Hugo,9,5,12,0", "SIMON,Axel,12,25,8,75", "BOYER,Alice,7,5,10,5"),
    );
    expect(read.grid.slice(1)).toEqual([
      ["ROUX", "Hugo", "9,5", "12,0"],
      ["SIMON", "Axel", "12,25", "8,75"],
      ["BOYER", "Alice", "7,5", "10,5"],
    ]);
    expect(read.repairs).toEqual([{ kind: "commas", lines: [2, 3, 4] }]);
  });

  it("that may be read in two ways are not read, and their lines are told", () => {
    const read = separated(text("Nom,CC,Examen", "ROUX,9,5,12", "SIMON,12,8,7", "BOYER,7,5,10"));
    expect(read.ambiguous).toEqual([2, 3, 4]);
  });

  it("are left alone where numbers have none", () => {
    const read = separated(text("Nom,CC,Examen", "ROUX,9,12", "SIMON,12,8,ajouté", "BOYER,7,10"));
    expect(read.grid[2]).toEqual(["SIMON", "12", "8", "ajouté"]);
    expect([read.repairs, read.ambiguous]).toEqual([[], []]);
  });
});

describe("a page that is called .xls", () => {
  it("gives its longest table, entities and spans read, scripts and comments left", () => {
    const page = `<html><head><title>x</title><style>td{}</style></head><body><table><tr><td>Menu</td></tr></table>
      <!-- <table> --><script>"<td>"</script>
      <TABLE><TR><TH colspan="2">&Eacute;tudiant</TH><TH>Note&nbsp;/10</TH></TR>
      <tr><td>L&eacute;a<td>Roux &amp; Fils<td>8<br>bien</tr><tr><td>Zo&#235;</td><td></td><td>&#x39;</td></tr></TABLE></body></html>`;
    expect(gridOfText(page).grid).toEqual([
      ["Étudiant", null, "Note /10"],
      ["Léa", "Roux & Fils", "8 bien"],
      ["Zoë", "", "9"],
    ]);
  });

  it("ends with the text, whatever is left open", () => {
    for (const cut of ["<table><tr><td>a", "<table><tr><td>a<script>", "<table><!-- ", "<table><tr><td>a < b"])
      expect(readHtml(cut).length).toBeLessThan(2);
    expect(readHtml("<table><tr><td>a < b</td></tr></table>")).toEqual([["a < b"]]);
  });
});
