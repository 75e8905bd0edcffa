/** What the Atelier offers first, and what stays of it once something is chosen. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage, portOf } from "./support/atelier-page";

describe("the Atelier's welcome", () => {
  let atelier: AtelierPage;
  const welcome = () => atelier.page.getByTestId("welcome");

  beforeAll(async () => {
    atelier = await AtelierPage.open();
  });
  afterAll(() => atelier.close());

  it("offers a file, an empty workbook, the sample and the help", async () => {
    expect(await welcome().getByRole("button").allInnerTexts()).toEqual([
      "Ouvrir mon fichier",
      "Commencer un classeur vide",
      "Explorer l’exemple",
    ]);
    expect(await welcome().getByRole("link", { name: "Lire l’aide" }).getAttribute("href")).toBe("aide.html");
    expect(await atelier.page.getByTestId("help").getAttribute("href")).toBe("aide.html");
  });

  it("speaks the language of the page", async () => {
    await atelier.button("language").click();
    await welcome().getByRole("button", { name: "Open my file" }).waitFor();
    expect(await atelier.page.getByTestId("help").getAttribute("href")).toBe("help.html");
    await atelier.button("language").click();
  });

  it("gives its room to the grid once the sample is chosen, and does not come back", async () => {
    const height = async (): Promise<number> => (await atelier.grid.boundingBox())!.height;
    const before = await height();
    await welcome().getByRole("button", { name: "Explorer l’exemple" }).click();
    await welcome().waitFor({ state: "hidden" });
    expect(await height()).toBeGreaterThan(before);
    await atelier.page.reload();
    await portOf(atelier.page);
    expect(await welcome().isVisible()).toBe(false);
  });
});

describe("an empty workbook chosen from the welcome", () => {
  it("is there at once, and the welcome is over", async () => {
    const atelier = await AtelierPage.open();
    await atelier.page.getByTestId("welcome-create").click();
    await atelier.page.getByTestId("welcome").waitFor({ state: "hidden" });
    expect(await atelier.fileName.innerText()).toBe("Nouveau classeur.xlsx");
    await atelier.close();
  });
});

describe("the bar of a chart", () => {
  it("leads to the cells it comes from, explained, by its name too", async () => {
    const atelier = await AtelierPage.open();
    const { pane } = atelier;
    await pane.openTool("Graphiques et tableau de bord");
    await pane.root.getByText("Les chiffres", { exact: true }).click();
    await pane.button(/^USSA24/).press("Enter");
    await pane.root.getByRole("heading", { name: "Expliquer un résultat" }).waitFor();
    expect(await atelier.selection()).toMatchObject({ sheet: "Notes", row: 7, rows: 18, columns: 1 });
    await pane.root.getByText("CNAM.UE_STATUS", { exact: true }).waitFor();
    await atelier.close();
  });
});
