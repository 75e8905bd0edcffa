/** The walks that CONTRIBUTING tells to read: their files exist, in an order in which each is reached from one before. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf } from "./syntax";

const MOST: Readonly<Record<string, number>> = {
  "A mark to its verdict": 8,
  "An amount through `BILLING`": 8,
  "A plan from the pane to Excel": 10,
};

const [, section = ""] = readFileSync("CONTRIBUTING.md", "utf8").split("\n## Three walks through the code\n");
const [walks = ""] = section.split("\n## ");

function filesOf(walk: string): readonly string[] {
  const [, text = ""] = walks.split(`**${walk}**`);
  const [steps = ""] = text.split("\n**");
  return [...steps.matchAll(/^\d+\. `([^`]+)`: \S/gm)].map(([, file = ""]) => file);
}

/** The files that a file imports, by a type alone too. */
function importedBy(file: string): ReadonlySet<string> {
  const imports = importsOf({ path: file, text: readFileSync(file, "utf8") });
  const modules = imports.map(({ specifier }) => path.posix.join(path.posix.dirname(file), specifier));
  return new Set(modules.flatMap((module) => [`${module}.ts`, `${module}/index.ts`]));
}

describe.each(Object.entries(MOST))("%s", (walk, most) => {
  const files = filesOf(walk);

  it(`is read in ${most} files at most`, () => {
    expect(files.length).toBeGreaterThan(4);
    expect(files.length).toBeLessThanOrEqual(most);
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(files.slice(1).map((file, index) => [file, files.slice(0, index + 1)] as const))(
    "%s is imported by a file before it, or implements what one declares",
    (file, before) => {
      const isCalled = before.some((one) => importedBy(one).has(file));
      const isBehind = before.some((one) => importedBy(file).has(one));
      expect([isCalled, isBehind]).toContain(true);
    },
  );
});

it("no other walk is told", () => {
  expect([...walks.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, walk]) => walk)).toEqual(Object.keys(MOST));
});
