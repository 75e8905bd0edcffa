/** Domains that many parameters share. */
import type { Domain } from "../types";

export const YES_NO = { type: "boolean" } as const satisfies Domain;
export const TEXT = { type: "text" } as const satisfies Domain;
export const TEXT_OR_NONE = { type: "text", orNone: true } as const satisfies Domain;
export const SHARE = { type: "share" } as const satisfies Domain;
export const SHARE_OR_NONE = { type: "share", orNone: true } as const satisfies Domain;
export const DATE = { type: "date" } as const satisfies Domain;
export const DATE_OR_NONE = { type: "date", orNone: true } as const satisfies Domain;
export const DELAY_OR_NONE = { type: "delay", orNone: true } as const satisfies Domain;
export const LEVEL_OR_NONE = { type: "level", orNone: true } as const satisfies Domain;
/** A part of a whole, or a whole number of parts: `0,5`, `50 %`, `1/3`, `2`. */
export const PARTS = { type: "parts" } as const satisfies Domain;
export const POSITIVE = { type: "number", min: 0 } as const satisfies Domain;
export const POSITIVE_OR_NONE = { type: "number", min: 0, orNone: true } as const satisfies Domain;
export const COUNT = { type: "number", min: 0, whole: true } as const satisfies Domain;
export const COUNT_OR_NONE = { type: "number", min: 0, whole: true, orNone: true } as const satisfies Domain;
export const MARK_OR_NONE = { type: "number", min: 0, max: 20, orNone: true } as const satisfies Domain;
/** From the CAP (3) to the doctorate (8). */
export const DIPLOMA_LEVEL = { type: "number", min: 3, max: 8, whole: true } as const satisfies Domain;
export const DIPLOMA_LEVEL_OR_NONE = {
  type: "number",
  min: 3,
  max: 8,
  whole: true,
  orNone: true,
} as const satisfies Domain;
