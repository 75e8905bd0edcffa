/** A mark or a unit's result as a trace shows it: numbers as marks, codes as they are typed, the rest as words. */
import { asMark, asText, asWord, type TraceValue } from "../trace";
import type { UnitGrade } from "./unit-grade";
import type { UnitResult } from "./unit-result";

export function tracedMark(result: UnitResult): TraceValue {
  switch (result.kind) {
    case "grade":
      return asMark(result.value);
    case "absence":
    case "exempt":
    case "neutral":
      return asText(result.code);
    case "mention":
      return asText(result.mention);
    case "verdict":
      return asWord(result.validated ? "validated" : "notValidated");
    case "status":
      return asWord(result.status);
    case "unknown":
      return asWord("unknown");
  }
}

export function tracedGrade(grade: UnitGrade): TraceValue {
  return grade.kind === "number" ? asMark(grade.value) : asText(grade.code);
}
