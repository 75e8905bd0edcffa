/** A workbook opened on each adapter, Univer's calculating the functions of the catalogue. */
import { catalogue } from "../../../src/functions/catalogue";
import { createMemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { WorkbookPort } from "../../../src/workbook/port";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { UniverSession } from "../../../src/workbook/univer/session";
import { createWorkbook } from "../../../src/workbook/workbook";
import { openFakeWorkbook } from "../../fakes/excel/open-fake-workbook";

export interface Opened {
  readonly port: WorkbookPort;
  dispose(): void;
}

export async function openInUniver(model: WorkbookModel): Promise<Opened> {
  const session = new UniverSession(startHeadlessUniver(catalogue), model);
  await session.calculation.settled();
  return { port: createWorkbook(session.driver), dispose: () => session.dispose() };
}

export const adapters: Readonly<Record<string, (model: WorkbookModel) => Promise<Opened>>> = {
  memory: (model) => Promise.resolve({ port: createMemoryWorkbook(model), dispose: () => undefined }),
  excel: openFakeWorkbook,
  univer: openInUniver,
};
