/** What this browser keeps of a workbook whose changes are not saved. */
import type { WorkbookModel } from "../../workbook/model";
import type { Lost } from "../lost";

export interface RecoveryCopy {
  readonly version: 1;
  /** Of the piece of work: a tab that goes on with it keeps it. */
  readonly id: string;
  /** The name of the file it came from. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly model: WorkbookModel;
  /** What the file held and a saved copy will lack. */
  readonly notKept: readonly Lost[];
  /**
   * `opening` from the moment it is opened until it is on the screen: found so later, it took the page down with it.
   * `aside`: it cannot be opened, and is no longer offered.
   */
  readonly state: "kept" | "opening" | "aside";
}

/** Copies hold marks and names of people: one that nobody asks for goes. */
export const DAYS_KEPT = 30;
const MS_PER_DAY = 86_400_000;

export function isTooOld({ keptAt }: Pick<RecoveryCopy, "keptAt">, now: number): boolean {
  return now - keptAt > DAYS_KEPT * MS_PER_DAY;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isSheet(value: unknown): boolean {
  return isObject(value) && typeof value["name"] === "string" && isObject(value["cells"]);
}

function isModel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { sheets, names } = value;
  return Array.isArray(sheets) && sheets.length > 0 && sheets.every(isSheet) && Array.isArray(names);
}

/** `null` for what cannot be a copy that this version, or an older one, has written whole. */
export function readCopy(stored: unknown): RecoveryCopy | null {
  if (!isObject(stored) || stored["version"] !== 1) return null;
  const { id, file, keptAt, model, notKept, state } = stored;
  const isWhole =
    typeof id === "string" &&
    typeof file === "string" &&
    typeof keptAt === "number" &&
    Array.isArray(notKept) &&
    ["kept", "opening", "aside"].includes(String(state)) &&
    isModel(model);
  return isWhole ? (stored as unknown as RecoveryCopy) : null;
}
