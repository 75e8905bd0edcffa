/**
 * What becomes of a workbook when rows and columns come and go, when sheets are renamed or deleted, and after each edit of
 * a plan: `followed/`, read over. A change that is meant is written again by `npm run test:adapters -- test/workbook -u`.
 */
import { describe, expect, it } from "vitest";
import { createMemoryWorkbook, type MemoryUser } from "../../src/workbook/memory/create-memory-workbook";
import { sampleEdits } from "../contract/sample-edits";
import { sampleWorkbook } from "../contract/sample-workbook";
import { changesText } from "../support/workbook-text";
import { planned } from "../tools/support/workbooks";
import { oneOfEverything } from "./one-of-everything";

async function after(act: (user: MemoryUser) => Promise<void>): Promise<string> {
  const workbook = createMemoryWorkbook(oneOfEverything);
  await act(workbook.user);
  return changesText(oneOfEverything, await workbook.snapshot()).join("\n");
}

type Act = (user: MemoryUser, at: number, count: number) => Promise<void>;

const TRACKS: Readonly<Record<string, { readonly act: Act; readonly at: readonly number[] }>> = {
  "rows inserted": { act: (user, at, count) => user.insertRows("Notes", at, count), at: [0, 4, 5, 7, 9] },
  "rows deleted": { act: (user, at, count) => user.deleteRows("Notes", at, count), at: [0, 3, 4, 5, 6, 7, 8] },
  "columns inserted": { act: (user, at, count) => user.insertColumns("Notes", at, count), at: [0, 1, 2, 4, 6, 8] },
  "columns deleted": { act: (user, at, count) => user.deleteColumns("Notes", at, count), at: [0, 1, 3, 4, 5, 6, 7] },
};

describe("everything that hangs on cells follows", () => {
  it.each(Object.entries(TRACKS))("%s", async (name, { act, at }) => {
    const texts = await Promise.all(
      at.flatMap((first) =>
        [1, 2].map(async (count) => `== ${count} at ${first}\n${await after((user) => act(user, first, count))}`),
      ),
    );
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(`followed/${name.replaceAll(" ", "-")}.txt`);
  });

  it.each<readonly [string, (user: MemoryUser) => Promise<void>]>([
    ["a sheet renamed", (user) => user.renameSheet("Notes", "L'année")],
    ["a sheet deleted", (user) => user.deleteSheet("Notes")],
    ["rows sorted", (user) => user.sortRange("Notes!F6:H7", 0, true)],
    ["rows sorted by a text", (user) => user.sortRange("Notes!F6:H7", 2)],
    ["cells moved", (user) => user.moveRange("Notes!B5", "Notes!K12")],
    ["a table moved", (user) => user.moveRange("Notes!F5:H7", "Notes!K2")],
    ["cells moved to another sheet", (user) => user.moveRange("Notes!F6", "Bilan!A9")],
  ])("%s", async (name, act) => {
    await expect(`${await after(act)}\n`).toMatchFileSnapshot(`followed/${name.replaceAll(" ", "-")}.txt`);
  });
});

describe("each edit of a plan", () => {
  it("makes these changes and no other", async () => {
    const texts = sampleEdits.map(({ title, edits }) => {
      return `== ${title}\n${changesText(sampleWorkbook, planned(sampleWorkbook, { label: "", edits })).join("\n")}`;
    });
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot("followed/edits.txt");
  });
});
