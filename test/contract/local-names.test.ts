/** Names that are limited to a sheet go with it, and come back with it. */
import { describe, expect, it } from "vitest";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../src/workbook/model";
import type { WorkbookPort } from "../../src/workbook/port";
import { openFakeWorkbook } from "../fakes/excel/open-fake-workbook";
import { sampleWorkbook } from "./sample-workbook";

const LOCAL = [
  { name: "MAXIMUM", formula: "=Notes!$B$2", sheet: "Notes" },
  { name: "SEUIL", formula: "=12", sheet: "Notes" },
];
const model: WorkbookModel = { ...sampleWorkbook, names: [...sampleWorkbook.names, ...LOCAL] };
const deletion = { label: "Supprimer", edits: [{ kind: "deleteSheet" as const, sheet: "Notes" }] };

interface Opened {
  readonly port: WorkbookPort;
  failAfter(edits: number): void;
  dispose(): void;
}

const hosts: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    "memory",
    async () => {
      const port = createMemoryWorkbook(model);
      return { port, failAfter: (edits) => port.failAfter(edits), dispose: () => undefined };
    },
  ],
  [
    "excel",
    async () => {
      const { excel, port, dispose } = await openFakeWorkbook(sampleWorkbook);
      excel.store.model = { ...excel.store.model, names: [...excel.store.model.names, ...LOCAL] };
      return { port, failAfter: (edits) => excel.changes.failAfter(edits), dispose };
    },
  ],
];

describe.each(hosts)("%s: names limited to a sheet", (_host, open) => {
  const localNames = async (port: WorkbookPort): Promise<unknown> =>
    (await port.snapshot()).names.filter(({ sheet }) => sheet !== undefined);

  it("go when it is deleted, and come back when the deletion is undone", async () => {
    const { port, dispose } = await open();
    const global = (await port.snapshot()).names.filter(({ sheet }) => sheet === undefined);
    expect(await localNames(port)).toEqual(LOCAL);
    const applied = await port.apply(deletion);
    expect(await localNames(port)).toEqual([]);
    expect((await port.snapshot()).names).toEqual(global);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(await localNames(port)).toEqual(LOCAL);
    dispose();
  });

  it("come back when the deletion fails after all", async () => {
    const { port, failAfter, dispose } = await open();
    failAfter(1);
    const range = { sheet: "Budget", row: 9, column: 0, rows: 1, columns: 1 };
    const edits = [...deletion.edits, { kind: "cells" as const, range, cells: [["x"]] }];
    await expect(port.apply({ label: "", edits })).rejects.toMatchObject({ name: "PortError" });
    expect(await localNames(port)).toEqual(LOCAL);
    dispose();
  });
});
