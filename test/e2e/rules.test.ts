/** The rules sheet decides: what its user changes there changes every verdict, and a slip of the keyboard is named. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtelierPage } from "./support/atelier-page";

const KEY = "Règles!A8";
const VALUE = "Règles!B8";
/** 10 in USSA24, then 12.5 in USSA2A: just at the threshold, and well above. */
const VERDICTS = "Notes!AY11:BE11";

describe("the rules sheet", () => {
  let atelier: AtelierPage;
  let verdicts: unknown[];

  beforeAll(async () => {
    atelier = await AtelierPage.open();
    verdicts = await atelier.values(VERDICTS);
    await atelier.openSheet("Règles");
  });
  afterAll(() => atelier.close());

  it("holds the threshold of the convention", async () => {
    expect(await atelier.values("Règles!A8:C8")).toEqual(["grading.threshold", 10, "/20"]);
    expect(verdicts).toEqual(["Validée", "Validée", "Validée", "Validée", "Validée (session 2)", "Validée", "Validée"]);
  });

  it("flips the verdicts of marks that a higher threshold leaves below it", async () => {
    await atelier.type(VALUE, "10,5");
    expect(await atelier.value(VALUE)).toBe(10.5);
    const raised = ["Session 2", "Session 2", "Validée", "Validée", "Validée (session 2)", "Validée", "Validée"];
    expect(await atelier.values(VERDICTS)).toEqual(raised);
    await atelier.type(VALUE, "10");
    expect(await atelier.values(VERDICTS)).toEqual(verdicts);
  });

  it("answers a misspelt key with the nearest one, on the card of each cell that depends on it", async () => {
    await atelier.type(KEY, "grading.treshold");
    await atelier.select("Notes!AY11");
    await atelier.errorCard.waitFor();
    const card = (await atelier.errorCard.innerText()).replace(/\s+/g, " ");
    expect(card).toContain("Erreur en Notes!AY11");
    expect(card).toContain("« grading.treshold »");
    expect(card).toContain("« grading.threshold »");
    expect((await atelier.errorStatus.innerText()).replace(/\s+/g, " ")).toContain("« grading.threshold »");
  });

  it("can put the card away, and computes again once the key is put right", async () => {
    await atelier.page.keyboard.press("Escape");
    await atelier.errorCard.waitFor({ state: "detached" });
    await atelier.type(KEY, "grading.threshold");
    expect(await atelier.values(VERDICTS)).toEqual(verdicts);
    await atelier.select("Notes!AY11");
    await expect.poll(() => atelier.errorStatus.innerText()).toBe("");
  });
});
