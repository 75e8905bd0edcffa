/**
 * Keeps every .xlsx file that the tests write, for the tests that open them with LibreOffice: each under its own digest,
 * in the folder that `WRITTEN_FILES` names; nowhere when it names none.
 */
import { vi } from "vitest";
import type * as Writer from "../../src/atelier/xlsx/write/write-xlsx";
import { keepWritten } from "../support/written-files";

vi.mock("../../src/atelier/xlsx/write/write-xlsx", async (original) => {
  const actual = await original<typeof Writer>();
  const writeXlsx: typeof Writer.writeXlsx = async (...args) => {
    const bytes = await actual.writeXlsx(...args);
    keepWritten(bytes);
    return bytes;
  };
  return { ...actual, writeXlsx };
});
