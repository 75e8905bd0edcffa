/** Each of Microsoft's builds, as users get it and readable: an example of every kind of edit, applied and undone. */
import { afterEach, describe, expect, it } from "vitest";
import { sampleEdits } from "../../contract/sample-edits";
import { sampleWorkbook } from "../../contract/sample-workbook";
import { BUILDS, buildName } from "../../office-host/client/builds";
import { openFakeWorkbook } from "../../fakes/excel/open-fake-workbook";

let dispose = (): void => undefined;
afterEach(() => dispose());

describe.each(BUILDS.map((build) => [buildName(build), build] as const))("%s", (_name, build) => {
  it.each(sampleEdits.map(({ title, ...sample }) => [title, sample] as const))(
    "%s",
    async (_title, { edits, overwrites, changes }) => {
      const opened = await openFakeWorkbook(sampleWorkbook, { build });
      ({ dispose } = opened);
      const { excel, port } = opened;
      const before = await port.snapshot();
      excel.traffic.reset();
      const applied = await port.apply({ label: "", edits, ...(overwrites && { overwrites }) });
      expect(excel.traffic.requests).toBeLessThanOrEqual(3);
      const after = await port.snapshot();
      if (changes === false) expect(after).toEqual(before);
      else expect(after).not.toEqual(before);
      expect(await port.undo(applied)).toEqual({ kept: [] });
      const idless = ({ sheets, activeSheet: _active, ...rest }: typeof before) => ({
        ...rest,
        sheets: sheets.map(({ id: _id, ...sheet }) => sheet),
      });
      expect(idless(await port.snapshot())).toEqual(idless(before));
    },
  );

  it("hears the user", async () => {
    const opened = await openFakeWorkbook(sampleWorkbook, { build });
    ({ dispose } = opened);
    const heard: unknown[] = [];
    opened.port.on("changed", ({ sheets }) => heard.push(...sheets));
    await opened.excel.user.setCell("Budget!A30", 1);
    await expect.poll(() => heard).toEqual(["Budget"]);
  });
});
