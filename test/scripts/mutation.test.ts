/** What `npm run mutation` draws, and leaves out of its score. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { AREAS } from "../../scripts/mutation/areas.js";
import { sampleLines } from "../../scripts/mutation/sample-lines.js";

const ROOT = process.cwd();
const equivalents = (parse(readFileSync("scripts/mutation/equivalent.yaml", "utf8")) ?? []) as readonly Readonly<
  Record<string, unknown>
>[];

describe("mutants that no test can notice", () => {
  it("are each of a line that is still there, with a reason", () => {
    for (const { file, line, becomes, reason } of equivalents) {
      expect([file, line, becomes, reason].map((one) => typeof one)).toEqual(Array(4).fill("string"));
      const lines = readFileSync(String(file), "utf8")
        .split("\n")
        .map((one) => one.trim());
      expect(lines, String(file)).toContain(line);
      expect(String(reason).length).toBeGreaterThan(20);
    }
  });
});

describe("the sample", () => {
  const draw = (seed: number): readonly string[] => sampleLines(ROOT, ["src/rules"], 30, seed);

  it("is the same for the same seed, and another for another", () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(new Set(draw(7)).size).toBe(30);
  });

  it("is of lines of code, outside the folders left out", () => {
    const all = sampleLines(ROOT, ["src/rules"], 1e6, 1, ["src/rules/exact"]);
    expect(all.some((one) => one.startsWith("src/rules/finance/"))).toBe(true);
    expect(all.filter((one) => one.startsWith("src/rules/exact/"))).toEqual([]);
    for (const place of all.slice(0, 200)) {
      const [file = "", line = ""] = place.split(":");
      const text = readFileSync(file, "utf8").split("\n")[Number(line.split("-")[0]) - 1] ?? "";
      expect(text.trim()).toMatch(/^(?!\/\/|\*|\/\*|import\b)./);
    }
  });

  it.each(AREAS.map(({ name, folders, tests = [] }) => [name, [...folders, ...tests]] as const))(
    "%s: its folders are there",
    (_, folders) => {
      expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
    },
  );
});
