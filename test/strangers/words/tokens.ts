/** What people type instead of a mark, or around it. */
import type { Draw } from "../draw";

/** A figure that a reader is sure of; `absent`, `exempt` by any convention; `unknown`: nobody can tell. */
export type TokenSense = "figure" | "absent" | "exempt" | "unknown";

export interface Token {
  readonly text: string;
  readonly sense: TokenSense;
}

const ABSENT = [
  "ABI", "ABJ", "abs.", "ABS", "absent", "Absente", "Abs. justif.", "abs inj.", "AB", "Absent(e)", "absence injustifiée",
]; // prettier-ignore
const EXEMPT = ["DISP", "Disp.", "dispensé", "Dispensée", "EXE", "exempté"];
const UNKNOWN = ["NE", "?", "à revoir", "voir scol.", "en attente", "N.C.", "-", "ne pas noter", "x", "copie perdue"];

export function wordToken(draw: Draw): Token {
  const sense = draw.pick(["absent", "absent", "exempt", "unknown"] as const);
  return { sense, text: draw.pick(sense === "absent" ? ABSENT : sense === "exempt" ? EXEMPT : UNKNOWN) };
}

export function french(figure: number): string {
  return String(figure).replace(".", ",");
}

type Dress = (figure: number, scale: number) => string;

/** With what it is out of. */
const SCALED: readonly Dress[] = [
  (figure, scale) => `${french(figure)} / ${scale}`,
  (figure, scale) => `${french(figure)}/${scale}`,
  (figure, scale) => `${french(figure)} sur ${scale}`,
];
const DRESSED: readonly Dress[] = [
  ...SCALED,
  (figure) => `${french(figure)} pts`,
  (figure) => `${french(figure)}*`,
  (figure) => french(figure),
  (figure) => ` ${french(figure)} `,
];

/** A figure written as text, that a reader takes for the figure. */
export function dressed(draw: Draw, scaled: boolean): Dress {
  return draw.pick(scaled ? SCALED : DRESSED);
}
