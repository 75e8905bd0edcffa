/** Names that are limited to a sheet come back with it, after its deletion is undone. */
import { expect, it } from "vitest";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";
import { createWorkbook } from "../../src/workbook/workbook";
import { sampleWorkbook } from "../contract/sample-workbook";

const LOCAL = [
  { name: "MAXIMUM", formula: "=Notes!$B$2", sheet: "Notes" },
  { name: "MINIMUM", formula: "=12", sheet: "Notes" },
];

it("names limited to a sheet go with it, and come back with it", async () => {
  const session = new UniverSession(startHeadlessUniver([]), {
    ...sampleWorkbook,
    names: [...sampleWorkbook.names, ...LOCAL],
  });
  await session.calculation.settled();
  const port = createWorkbook(session.driver);
  const names = async () => (await port.snapshot()).names;
  const byName = (list: Awaited<ReturnType<typeof names>>) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  const before = byName(await names());
  const applied = await port.apply({ label: "Supprimer", edits: [{ kind: "deleteSheet", sheet: "Notes" }] });
  expect(byName(await names())).toEqual(byName(sampleWorkbook.names));
  expect(await port.undo(applied)).toEqual({ kept: [] });
  expect(byName(await names())).toEqual(before);
  session.dispose();
});
