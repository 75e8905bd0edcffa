/** The logigramme of annexe 2: who answers for each operation. */
import { describe, expect, it } from "vitest";
import { conventionById, openParts } from "../../src/conventions";

const ACTORS = ["ep", "ccr", "partner"];
const FREE = "R|I";

const lines = new Map<string, Map<string, unknown>>();
for (const { key, value } of conventionById("gessms-2026")?.values ?? []) {
  const [line, actor] = openParts("responsibility.<line>.<actor>", key) ?? [];
  if (line === undefined || actor === undefined) continue;
  lines.set(line, (lines.get(line) ?? new Map<string, unknown>()).set(actor, value));
}

const cases = [...lines].map(([line, codes]) => ({ line, codes }));

describe("logigramme of gessms-2026", () => {
  it("has 55 lines", () => {
    expect(lines.size).toBe(55);
  });

  it.each(cases)("$line has a code for each actor", ({ codes }) => {
    expect([...codes.keys()]).toEqual(ACTORS);
  });

  it.each(cases)("$line has someone who answers, validates, or is to be chosen", ({ codes }) => {
    expect([...codes.values()].some((code) => ["R", "Co-R", "V", FREE].includes(String(code)))).toBe(true);
  });

  it("leaves eight lines free, between the centre and the partner", () => {
    const free = cases.filter(({ codes }) => [...codes.values()].includes(FREE));
    expect(free.map(({ line }) => line)).toEqual([
      "sourcing",
      "candidateSupport",
      "companyProspecting",
      "teacherPay",
      "welcome",
      "mastersMeeting",
      "companyLink",
      "premises",
    ]);
    for (const { codes } of free) expect([...codes.values()]).toEqual(["NC", FREE, FREE]);
  });

  it("shares one responsibility, the training calendar", () => {
    const shared = cases.filter(({ codes }) => [...codes.values()].includes("Co-R"));
    expect(shared.map(({ line, codes }) => [line, ...codes.values()])).toEqual([
      ["trainingCalendar", "NC", "Co-R", "Co-R"],
    ]);
  });
});
