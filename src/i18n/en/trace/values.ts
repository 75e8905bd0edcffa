import type { traceValues as french } from "../../fr/trace/values";

export const traceValues: typeof french = {
  validated: "Validated",
  validatedInSession2: "Validated (session 2)",
  session2: "Session 2",
  complement: "Complementary assessment",
  notValidated: "Not validated",
  pending: "Pending",
  exempt: "Exempt",
  "visit.late": "Late",
  "visit.outside": "Outside the windows",
  "visit.due": "Due",
  "visit.upToDate": "Up to date",
  "presence.present": "present",
  "presence.justified": "justified absence",
  "presence.unjustified": "unjustified absence",
};
