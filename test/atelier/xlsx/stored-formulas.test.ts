/** Formulas as files store them: what a file leaves unsaid, and what must not change on the way. */
import { describe, expect, it } from "vitest";
import { argumentClass } from "../../../src/atelier/xlsx/formula/argument-classes";
import { withIntersections } from "../../../src/atelier/xlsx/formula/implicit-intersection";
import { readXlsx, writeXlsx } from "../../../src/atelier/xlsx";
import type { Cell } from "../../../src/workbook/model";
import { cellOf, OPTIONS, partsOf, workbook } from "./fixtures";
import { workbookOf, type HandMade } from "./hand-made";

async function read(rows: string, rest: Omit<HandMade, "sheets"> = {}): Promise<(address: string) => Cell | undefined> {
  const { model } = await readXlsx(workbookOf({ sheets: { Notes: rows, Jan: "", Mar: "" }, ...rest }), OPTIONS);
  return (address) => cellOf(model.sheets[0]!, address);
}

/** The sheet part after reading and writing again. */
async function rewritten(rows: string, rest: Omit<HandMade, "sheets"> = {}): Promise<string> {
  const { model } = await readXlsx(workbookOf({ sheets: { Notes: rows }, ...rest }), OPTIONS);
  return partsOf(await writeXlsx(model, OPTIONS))["xl/worksheets/sheet1.xml"] ?? "";
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

describe("a range where one value is wanted, in a formula that is no array", () => {
  it.each([
    ['=A:A&"/"&B:B', '=@A:A&"/"&@B:B'],
    ["=SUM(A1:A9*B1:B9)", "=SUM(@A1:A9*@B1:B9)"],
    ["=-A1:A9%", "=-@A1:A9%"],
    ["=VLOOKUP(A:A,Notes!B:C,2,FALSE)", "=VLOOKUP(@A:A,Notes!B:C,2,FALSE)"],
    ['=IF(A:A>1,B:B,"")', '=IF(@A:A>1,@B:B,"")'],
    ["=SUM(IF(A1:A3>1,B1:B3))", "=SUM(IF(@A1:A3>1,B1:B3))"],
    ["=SUMPRODUCT(IF(A1:A3>1,1,0))", "=SUMPRODUCT(IF(@A1:A3>1,1,0))"],
    ["=COUNTIF(A:A,A:A)", "=COUNTIF(A:A,@A:A)"],
    ['=SUMIFS(C:C,A:A,A:A,B:B,">"&B:B)', '=SUMIFS(C:C,A:A,@A:A,B:B,">"&@B:B)'],
    ["=SUM(A1:A9)*B:B", "=SUM(A1:A9)*@B:B"],
    ["=Notes*2", "=@Notes*2"],
    ["=Relevé[Note]*2", "=@Relevé[Note]*2"],
    ["='Bilan 1'!A1:A9+1", "=@'Bilan 1'!A1:A9+1"],
    ["=(A:A)", "=(@A:A)"],
    ["=SUM(-A1:A9)", "=SUM(-@A1:A9)"],
    ["=SUM(A1:A9%)", "=SUM(@A1:A9%)"],
    ["=MAX(+A1:A9,B1:B9)", "=MAX(+@A1:A9,B1:B9)"],
    ["=IF(1,A:A,B:B)", "=IF(1,@A:A,@B:B)"],
    ["=CHOOSE(1,A:A)", "=CHOOSE(1,@A:A)"],
    ["=LEN($A$1:$A$9)", "=LEN(@$A$1:$A$9)"],
    ["=ABS(1:1)", "=ABS(@1:1)"],
    ["=Relevé[[#Data],[Note]]*2", "=@Relevé[[#Data],[Note]]*2"],
  ])("%s reads %s", (stored, shown) => {
    expect(withIntersections(stored, (name) => name === "Notes")).toBe(shown);
  });

  it.each([
    "=SUM(A:A)",
    "=SUM(1:1,A1:B2)",
    "=SUM( A1:A9 )",
    '=SUMPRODUCT((A1:A9="x")*LEN(B1:B9))',
    '=MATCH(1,INDEX((A1:A9="x")*(B1:B9="y"),0),0)',
    '=LOOKUP(2,1/(A1:A9<>""),B1:B9)',
    "=SUM(IF(C1>1,B1:B3,A1:A3))",
    "=SUM(A1:INDEX(A:A,5))",
    "=SUM(A1:A3 A2:B2)",
    "=SUM(A1:B2,(A1:A3,C1))",
    "=COMPLEMENT_MAISON(A1:A9)",
    "=OFFSET(A1:A9,1,0)",
    "=Relevé[@Note]*2",
    "=Relevé[[#This Row],[Note]]*2",
    "=Relevé[[#Totals],[Note]]*2",
    "=A1:A1+$B$2",
    "=@A:A+1",
    "=SUM({1,2,3}*2)",
    "=LET(x,A1:A9,SUM(x))",
    "=SUM((A1:A9))",
    "=SUM(A1:A9,-1)",
    "=SUMPRODUCT(-A1:A9)",
    "=SUMPRODUCT(LEN(A1:A9))",
    "=Relevé[[#Headers],[Note]]&1",
    "=LAMBDA(x,x)(A1:A9)",
    "=[1]!Plage*2",
    "=$A$1:A1*2",
  ])("%s stays as it is", (formula) => {
    expect(withIntersections(formula, () => false)).toBe(formula);
  });

  it("is not known of a name of another workbook, nor of a word in a call or a sheet", () => {
    const isManyCells = (name: string): boolean => name === "Plage";
    for (const formula of ["=[1]!Plage*2", "=Plage!A1*2", "=SUM(Plage)"])
      expect(withIntersections(formula, isManyCells)).toBe(formula);
    expect(withIntersections("=Notes!Plage*2", isManyCells)).toBe("=@Notes!Plage*2");
    expect(withIntersections("=Plage*2", isManyCells)).toBe("=@Plage*2");
  });

  it.each([
    ["SUMIFS", [0, 1, 2, 3, 4], "RRVRV"],
    ["COUNTIFS", [0, 1, 2, 3], "RVRV"],
    ["VLOOKUP", [0, 1, 2, 3], "VRVV"],
    ["sum", [0, 7], "RR"],
    ["LEN", [0], "V"],
    ["INCONNUE", [0, 1], "RR"],
  ])("knows what the arguments of %s take", (name, positions, classes) => {
    expect(positions.map((position) => argumentClass(name, position)).join("")).toBe(classes);
  });

  it("is written back as it was, and a dynamic array stays one", async () => {
    const rows =
      row(1, '<c r="C1" t="str"><f>A:A&amp;"/"&amp;B:B</f><v>a/b</v></c>') +
      row(2, '<c r="C2" t="str"><f>A:A&amp;"/"&amp;B:B</f><v>c/d</v></c><c r="D2"><f>SUM(A1:A2*B1:B2)</f><v>3</v></c>');
    const cell = await read(rows);
    expect(cell("C1")).toEqual({ value: "a/b", formula: '=@A:A&"/"&@B:B' });
    expect(cell("C2")).toEqual({ value: "c/d", formula: '=@A:A&"/"&@B:B' });
    const sheet = await rewritten(rows);
    expect(sheet).toContain('<c r="C2" t="str"><f>A:A&amp;"/"&amp;B:B</f><v>c/d</v></c>');
    expect(sheet).toContain('<c r="D2"><f>SUM(A1:A2*B1:B2)</f><v>3</v></c>');
    expect(sheet).not.toContain("cm=");
  });

  it("is said of formulas typed for whole ranges, which would otherwise be read as intersections", async () => {
    const model = workbook({
      cells: { 0: { 3: { value: 8, formula: "=SUM(A1:A2*B1:B2)" }, 4: { value: 1, formula: "=@A:A" } } },
    });
    const bytes = await writeXlsx(model, OPTIONS);
    const sheet = partsOf(bytes)["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<c r="D1" cm="1"><f t="array" ref="D1">SUM(A1:A2*B1:B2)</f><v>8</v></c>');
    expect(sheet).toContain('<c r="E1"><f>A:A</f><v>1</v></c>');
    expect((await readXlsx(bytes, OPTIONS)).model).toEqual(model);
  });

  it("knows the names that stand for several cells", async () => {
    const cell = await read(row(1, '<c r="C1"><f>Plage+Seuil</f><v>1</v></c>'), {
      definedNames:
        '<definedName name="PLAGE">Notes!$A$1:$A$9</definedName><definedName name="Seuil">Notes!$B$1</definedName>',
    });
    expect(cell("C1")?.formula).toBe("=@Plage+Seuil");
  });
});

describe("a formula shared by several cells", () => {
  it("may come before the cell that holds its text", async () => {
    const cell = await read(
      row(1, '<c r="B1"><f t="shared" si="0"/><v>2</v></c>') +
        row(2, '<c r="B2"><f t="shared" ref="B1:B2" si="0">A2*2+A$1+C:C</f><v>4</v></c>'),
    );
    expect(cell("B1")).toEqual({ value: 2, formula: "=A1*2+A$1+@C:C" });
    expect(cell("B2")?.formula).toBe("=A2*2+A$1+@C:C");
  });

  it("is for its own area where two are numbered alike, and the last one for what is in neither", async () => {
    const cell = await read(
      row(
        1,
        '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f></c><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*3</f></c>',
      ) +
        row(2, '<c r="B2"><f t="shared" si="0"/></c><c r="C2"><f t="shared" si="0"/></c>') +
        row(3, '<c r="B3"><f t="shared" si="0"/></c><c r="D3"><f t="shared" si="0"/></c>'),
    );
    expect(["B2", "C2", "B3", "D3"].map((address) => cell(address)?.formula)).toEqual([
      "=A2*2",
      "=A2*3",
      "=A3*2",
      "=B3*3",
    ]);
  });

  it("may come before it many times over", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => row(i + 1, `<c r="B${i + 1}"><f t="shared" si="0"/></c>`));
    const cell = await read([...rows, row(3001, '<c r="B3001"><f t="shared" si="0">A3001</f></c>')].join(""));
    expect(cell("B1")?.formula).toBe("=A1");
    expect(cell("B3000")?.formula).toBe("=A3000");
  });

  it.each([
    ["SUM(Jan:Mar!B2)", "=SUM(Jan:Mar!C3)"],
    ["SUM(Q1:Q4!B2)", "=SUM(Q1:Q4!C3)"],
    ["Jan!A1:Jan!B2", "=Jan!B2:Jan!C3"],
    ["SUM(TVA:A5)", "=SUM(TVA:B6)"],
    ["SUM(A:B,1:2,$A:C,1:$2)", "=SUM(B:C,2:3,$A:D,2:$2)"],
    ["AA1&quot;A1&quot;", '=AB2"A1"'],
    ["_xlfn.SINGLE(A1:A9)+_xlfn.ANCHORARRAY(B1)", "=@B2:B10+C2#"],
    ["_xlfn.CONCAT(A1,XFD1048576)", "=CONCAT(B2,A1)"],
    ["[0]!Taux*a1", "=Taux*B2"],
  ])("moves the references of %s and nothing else", async (stored, moved) => {
    const cell = await read(
      row(1, `<c r="E1"><f t="shared" ref="E1:F2" si="3">${stored}</f><v>1</v></c>`) +
        row(2, '<c r="F2"><f t="shared" si="3"/><v>2</v></c>'),
    );
    expect(cell("F2")?.formula).toBe(moved);
  });
});

describe("names in stored formulas", () => {
  it.each([
    ["[0]!Taux*2", "=Taux*2"],
    ["SUM([0]!Taux,[0]Jan!A1)", "=SUM(Taux,Jan!A1)"],
    ["'[0]Bilan d''été'!A1", "='Bilan d''été'!A1"],
    ["SUM(Relevé[0])", "=SUM(Relevé[0])"],
    ["_xlfn.TRADUIRE(A1)+_xlfn._xlws.NOUVEAU(1)", "=_xlfn.TRADUIRE(A1)+_xlfn._xlws.NOUVEAU(1)"],
    ["_xll.COMPLEMENT(A1)", "=_xll.COMPLEMENT(A1)"],
  ])("%s is %s, written back without loss", async (stored, shown) => {
    const rows = row(1, `<c r="C1"><f>${stored}</f><v>1</v></c>`);
    expect((await read(rows))("C1")).toEqual({ value: 1, formula: shown });
    expect(await rewritten(rows)).toContain(`<f>${shown.slice(1)}</f>`);
  });

  it("are those of this workbook when it calls itself by number", async () => {
    const bytes = workbookOf({
      sheets: { Notes: "" },
      definedNames: '<definedName name="Taux">[0]!Base*2</definedName>',
    });
    const { model, notKept } = await readXlsx(bytes, OPTIONS);
    expect(model.names).toEqual([{ name: "Taux", formula: "=Base*2" }]);
    expect(notKept).toEqual([]);
  });
});

describe("stored values", () => {
  it.each([
    ['t="s"', "<v></v>", undefined],
    ['t="s"', "<v/>", undefined],
    ['t="s"', "<v>0</v>", "première"],
    ['t="b"', "<v></v>", undefined],
    ['t="b"', "<v>true</v>", true],
    ['t="e"', "<v></v>", undefined],
    ['t="d"', "<v></v>", undefined],
    ['t="n"', "<v> 12.50 </v>", 12.5],
    ["", "<v>12345678901234567890</v>", 12345678901234567000],
    ["", "<v>1E+400</v>", { error: "#NUM!" }],
    ["", "<v>-INF</v>", { error: "#NUM!" }],
    ["", "<v>douze</v>", "douze"],
    ['t="inlineStr"', '<is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></is>', "a b"],
    ['t="str"', "<v>a_x000D_b_x005F_x000D_</v>", "a\rb_x000D_"],
  ])("%s %s", async (type, content, value) => {
    const cell = await read(row(1, `<c r="A1" ${type}>${content}</c>`), { strings: "<si><t>première</t></si>" });
    expect(cell("A1")?.value).toEqual(value);
  });
});
