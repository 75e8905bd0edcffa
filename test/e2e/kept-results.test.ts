/** Results that the engine cannot compute: the page says which are the file's, and when they are out of date. */
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workbookOf } from "../atelier/xlsx/hand-made";
import { AtelierPage } from "./support/atelier-page";
import { choose, downloaded } from "./support/files";

describe("a sum of several sheets", () => {
  let atelier: AtelierPage;

  const month = (value: number): string => `<row r="2"><c r="B2"><v>${value}</v></c></row>`;
  const bytes = workbookOf({
    sheets: {
      Bilan:
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Total</t></is></c><c r="B1"><f>SUM(Jan:Mar!B2)</f><v>20</v></c>' +
        '<c r="C1"><f>B1*2</f><v>40</v></c></row>',
      Jan: month(2),
      Fév: month(8),
      Mar: month(10),
    },
  });

  beforeAll(async () => {
    atelier = await AtelierPage.open();
    await choose(atelier, { name: "Trimestre.xlsx", bytes: Buffer.from(bytes) });
    await atelier.notice.getByText("Trimestre.xlsx est ouvert.").waitFor();
    await atelier.settled();
  });
  afterAll(() => atelier.close());

  it("keeps the result of the file, and says so on opening and on the cell", async () => {
    expect(await atelier.notice.innerText()).toContain("son résultat est celui du fichier");
    expect(await atelier.notice.innerText()).toContain("Bilan!B1");
    expect(await atelier.values("Bilan!B1:C1")).toEqual([20, 40]);
    await atelier.select("Bilan!B1");
    await atelier.page.getByTestId("error-card").getByText("SOMME(Jan:Mar!B2)").waitFor();
  });

  it("asks Excel for a calculation once a month has changed", async () => {
    await atelier.type("Fév!B2", "80");
    const saved = await downloaded(atelier, () => atelier.button("save").click());
    await atelier.notice.getByText("n’est plus à jour").waitFor();
    const workbook = strFromU8(unzipSync(new Uint8Array(saved.bytes))["xl/workbook.xml"]!);
    expect(workbook).toContain('fullCalcOnLoad="1"');
    const sheet = strFromU8(unzipSync(new Uint8Array(saved.bytes))["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain("<f>SUM(Jan:Mar!B2)</f><v>20</v>");
  });
});
