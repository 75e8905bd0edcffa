/** Each of Microsoft's builds, as users get it and readable: an example of every kind of edit, applied and undone. */
import { afterEach, describe, expect, it } from "vitest";
import { sampleEdits } from "../../contract/sample-edits";
import { sampleWorkbook } from "../../contract/sample-workbook";
import { BUILDS, buildName } from "../../office-host/client/builds";
import { openFakeWorkbook } from "../../fakes/excel/open-fake-workbook";

const together = sampleEdits.filter(({ alone }) => !alone);
const everything = {
  label: "Tout",
  edits: together.flatMap(({ edits }) => edits),
  overwrites: together.flatMap(({ overwrites }) => overwrites ?? []),
};

let dispose = (): void => undefined;
afterEach(() => dispose());

describe.each(BUILDS.map((build) => [buildName(build), build] as const))("%s", (_name, build) => {
  it("applies an example of every kind of edit, and takes it back", async () => {
    const opened = await openFakeWorkbook(sampleWorkbook, { build });
    ({ dispose } = opened);
    const { port } = opened;
    const before = await port.snapshot();
    const applied = await port.apply(everything);
    expect(await port.snapshot()).not.toEqual(before);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(await port.snapshot()).toEqual(before);
  });

  it("hears the user", async () => {
    const opened = await openFakeWorkbook(sampleWorkbook, { build });
    ({ dispose } = opened);
    const heard: unknown[] = [];
    opened.port.on("changed", ({ sheets }) => heard.push(...sheets));
    await opened.excel.user.setCell("Budget!A30", 1);
    await expect.poll(() => heard).toEqual(["Budget"]);
  });
});
