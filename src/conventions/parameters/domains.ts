/** Domains that many parameters share. */
import type { Domain } from "../types";

export const YES_NO: Domain = { type: "boolean" };
export const TEXT: Domain = { type: "text" };
export const TEXT_OR_NONE: Domain = { type: "text", orNone: true };
export const SHARE: Domain = { type: "share" };
export const SHARE_OR_NONE: Domain = { type: "share", orNone: true };
export const DATE: Domain = { type: "date" };
export const DATE_OR_NONE: Domain = { type: "date", orNone: true };
export const DELAY_OR_NONE: Domain = { type: "delay", orNone: true };
export const LEVEL_OR_NONE: Domain = { type: "level", orNone: true };
/** A part of a whole, or a whole number of parts: `0,5`, `50 %`, `1/3`, `2`. */
export const PARTS: Domain = { type: "parts" };
export const POSITIVE: Domain = { type: "number", min: 0 };
export const POSITIVE_OR_NONE: Domain = { type: "number", min: 0, orNone: true };
export const COUNT: Domain = { type: "number", min: 0, whole: true };
export const COUNT_OR_NONE: Domain = { type: "number", min: 0, whole: true, orNone: true };
export const MARK_OR_NONE: Domain = { type: "number", min: 0, max: 20, orNone: true };
/** From the CAP (3) to the doctorate (8). */
export const DIPLOMA_LEVEL: Domain = { type: "number", min: 3, max: 8, whole: true };
export const DIPLOMA_LEVEL_OR_NONE: Domain = { type: "number", min: 3, max: 8, whole: true, orNone: true };
