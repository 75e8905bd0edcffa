/** What functions.js leaves out is prose: what a formula computes with stays. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { dropProse } from "../../scripts/build/drop-prose.js";

function shipped(path: string): string {
  const text = readFileSync(`${import.meta.dirname}/../../${path}`, "utf8");
  return ts.transpileModule(text, { fileName: `/${path}`, transformers: dropProse() }).outputText;
}

describe("functions.js", () => {
  it("keeps from when a convention holds, which dates the visits of who has no first day", () => {
    const about = shipped("src/conventions/gessms-2026/about.ts");
    expect(about).toContain("2026-04-01");
  });

  it("keeps the names of roles and leaves out notes, other readings and help", () => {
    const governance = shipped("src/conventions/cmqe-ptms/governance.ts");
    expect(governance).toContain("délégué régional d’EDF");
    expect(shipped("src/conventions/gessms-2026/eligibility.ts")).not.toContain("Le corps de la convention l’emporte");
    expect(shipped("src/conventions/parameters/attendance.ts")).not.toContain("n’est plus un motif recevable");
  });
});
