import { afterEach, describe, expect, it } from "vitest";
import { workbookFromUniver } from "../../src/workbook/univer/model/from-univer";
import type { WorkbookModel } from "../../src/workbook/model";
import { everyAspect } from "./support/every-aspect";
import { open, type Opened } from "./support/open";

let opened: Opened;
afterEach(() => opened.host.univer.dispose());

function readBack({ live }: Opened): WorkbookModel {
  const activeSheetId = live.workbook.getActiveSheet().getSheetId();
  return workbookFromUniver(live.data(), { live: (id) => live.live(id), activeSheetId });
}

describe("a workbook loaded into Univer and read back", () => {
  it("is the same, every aspect of the model included", async () => {
    opened = await open(everyAspect);
    expect(readBack(opened)).toEqual(everyAspect);
  });
});
