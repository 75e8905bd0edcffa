/**
 * What a protected sheet can still allow, as the attributes of `sheetProtection` name it; `objects` and `scenarios` are
 * « edit objects » and « edit scenarios ». In the order of the schema.
 */
export const PERMISSIONS = [
  "objects",
  "scenarios",
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;

/** Attributes that forbid when present: for these two an absent attribute allows, for the others it forbids. */
export const ALLOWED_UNLESS_SAID: readonly string[] = ["objects", "scenarios"];

/** The password, hashed by whoever set it. */
export const HASH_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;
