import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { dayOf } from "../../../src/rules/exact/day";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import type { Finding } from "../../../src/tools/audit/finding";
import { open, type Opened } from "../../univer/support/open";

describe("the sample of the Atelier, computed", () => {
  let opened: Opened;
  let findings: readonly Finding[];
  beforeAll(async () => {
    opened = await open(sampleWorkbook(), catalogue);
    const date = dayOf({ year: 2027, month: 6, day: 30 });
    findings = auditWorkbook(opened.live.snapshot(), { convention: conventionById("gessms-2026")!, date });
  });
  afterAll(() => opened.host.univer.dispose());

  it("holds no error", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("tells of its two conventions: a sheet of another one, and a sheet of both", () => {
    const mixed = findings.filter(({ check }) => check === "mixedConventions");
    expect(mixed.map(({ severity, cells }) => [severity, cells[0]?.sheet])).toEqual([
      ["info", "Budget"],
      ["warning", "Facturation"],
    ]);
  });
});
