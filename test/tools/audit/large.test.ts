import { expect, it } from "vitest";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { conventionById } from "../../../src/conventions";
import { largeCohort } from "./large-cohort";

it("five thousand learners of fourteen units are looked over; how long it takes is measured by bench/tools", () => {
  const findings = auditWorkbook(largeCohort, { convention: conventionById("gessms-2026")! });
  expect(findings.map(({ check }) => check)).toEqual(["headcountOutside"]);
});
