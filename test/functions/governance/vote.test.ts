import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { callFunction, callIn } from "../call-function";

const INGE = "ingenieur-apprentissage-2020";

describe("VOTE", () => {
  it("reads votes in a row as in a column", async () => {
    const row = await callFunction("VOTE", [[6, 4]], [[5, 5]], null, null, INGE);
    expect(row).toEqual(await callFunction("VOTE", [[6], [4]], [[5], [5]], null, null, INGE));
  });

  it("one value stands for every vote", async () => {
    const result = await callFunction("VOTE", [[6], [4]], 5, null, null, INGE);
    expect(result.slice(1).map(([verdict]) => verdict)).toEqual(["Adopté", "Rejeté"]);
  });

  it.each<[string, Content]>([
    ["a fraction", 1.5],
    ["a negative number", -1],
    ["a text", "beaucoup"],
    ["a boolean", true],
    ["an immense number", 1e15],
    ["an error", { error: "#DIV/0!" }],
  ])("refuses %s", async (_, cell) => {
    const result = await callFunction("VOTE", [[cell]], 1, null, null, INGE);
    expect(result[1]?.[0]).toMatchObject({ error: "#VALUE!" });
  });

  it("one count for every chair's vote is a vote for each", async () => {
    const votes = await callFunction("VOTE", 5, 5, null, [["pour", "contre"]], "ingenieur-apprentissage-2020");
    expect(votes.slice(1).map(([result]) => result)).toEqual(["Adopté", "Rejeté"]);
  });

  it("refuses columns of two lengths, and blocks", async () => {
    expect((await callFunction("VOTE", [[1], [2]], [[1], [2], [3]]))[0]?.[0]).toMatchObject({ error: "#VALUE!" });
    expect(
      (
        await callFunction(
          "VOTE",
          [
            [1, 2],
            [3, 4],
          ],
          1,
        )
      )[0]?.[0],
    ).toMatchObject({ error: "#VALUE!" });
  });

  it("takes a 0 that may be a blank for no vote", async () => {
    const context = { zerosAreZeros: false, addresses: [null, null, null, null, null], probe: null } as const;
    const result = await callIn(context, "VOTE", 3, 0, 0, null, "cnam");
    expect(result[1]).toEqual(["Adopté", 2, "Sans objet"]);
  });

  it("wants the chair's vote, for or against", async () => {
    expect((await callFunction("VOTE", 5, 5, null, "peut-être", INGE))[1]?.[0]).toMatchObject({ error: "#VALUE!" });
    expect((await callFunction("VOTE", 5, 5, null, null, INGE))[1]?.[0]).toMatchObject({ error: "#N/A" });
  });
});
