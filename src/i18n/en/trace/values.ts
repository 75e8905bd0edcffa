import type { traceValues as french } from "../../fr/trace/values";

export const traceValues: typeof french = {
  validated: "Validated",
  validatedInSession2: "Validated (session 2)",
  session2: "Session 2",
  complement: "Complementary assessment",
  notValidated: "Not validated",
  pending: "Pending",
  exempt: "Exempt",
};
