/** A team short of lecturer-researchers, of professionals, or of the hours of a party. */
import type { Check } from "../check";
import { APPROVALS, teamFindings } from "../team-controls";

export const teamShares: Check = {
  id: "teamShares",
  severity: "warning",
  find: (context) => teamFindings(context).filter(({ control }) => !APPROVALS.has(control)),
};
