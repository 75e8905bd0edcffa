/** Instructors who reach the threshold without an agrément, and units without anybody approved. */
import type { Check } from "../check";
import { APPROVALS, teamFindings } from "../team-controls";

export const approvalsMissing: Check = {
  id: "approvalsMissing",
  severity: "warning",
  find: (context) =>
    teamFindings(context)
      .filter(({ control }) => APPROVALS.has(control))
      .map((found) => (found.verdict === "notMet" ? { ...found, severity: "error" } : found)),
};
