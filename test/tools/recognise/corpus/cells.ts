/** What people type under their headings. */
import type { Content } from "./canvas";
import type { Random } from "./random";

const NO_MARK = ["-", "ABS", "abs", "NA", "absent", "abs. justif.", "ABI", "ABJ", "DISP", "n.c.", "Abs", "—"];

/** The habits of whoever types the marks of a sheet. */
export interface MarkHabits {
  readonly asText: number;
  readonly tokens: number;
  readonly blanks: number;
}

export function markHabits(random: Random): MarkHabits {
  return {
    asText: random.pick([0, 0, 0, 0.15, 0.5, 1]),
    tokens: random.pick([0, 0.05, 0.05, 0.15]),
    blanks: random.pick([0, 0, 0.1]),
  };
}

export function mark(random: Random, habits: MarkHabits): Content {
  if (random.chance(habits.blanks)) return null;
  if (random.chance(habits.tokens)) return random.pick(NO_MARK);
  const value = random.whole(8, 80) / 4;
  return random.chance(habits.asText) ? String(value).replace(".", ",") : value;
}

/** Few learners sit a second session. */
export function resitMark(random: Random, habits: MarkHabits): Content {
  return random.chance(0.7) ? null : mark(random, { ...habits, blanks: 0 });
}

/** The whole column alike: figures, figures shown in euros, or text. */
export function amountCells(random: Random, low: number, high: number): () => Content {
  const style = random.pick(["number", "number", "euros", "text", "textEuros"] as const);
  return () => {
    const value = random.whole(low * 4, high * 4) / 4;
    if (style === "number") return value;
    if (style === "euros") return { value, style: { numberFormat: '#,##0.00 "€"' } };
    return `${french(value)}${style === "textEuros" ? " €" : ""}`;
  };
}

export function dateCells(random: Random, firstYear: number, blanks = 0): () => Content {
  const style = random.pick(["serial", "serial", "text", "iso"] as const);
  return () => {
    if (random.chance(blanks)) return null;
    const [day, month, year] = [random.whole(1, 28), random.whole(1, 12), firstYear + random.whole(0, 1)];
    const two = (part: number): string => String(part).padStart(2, "0");
    if (style === "text") return `${two(day)}/${two(month)}/${year}`;
    if (style === "iso") return `${year}-${two(month)}-${two(day)}`;
    const serial = 45_292 + Math.round((year - 2024) * 365.25) + (month - 1) * 30 + day;
    return { value: serial, style: { numberFormat: "dd/mm/yyyy" } };
  };
}

function french(value: number): string {
  const [whole = "", decimals = "00"] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u202f")},${decimals}`;
}
