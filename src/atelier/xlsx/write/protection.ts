import type { Protection } from "../../../workbook/model";
import { ALLOWED_UNLESS_SAID, HASH_ATTRIBUTES, PERMISSIONS } from "../protection-attributes";
import { xml } from "../xml/write-xml";

export function protectionXml(protection: Protection | undefined): string {
  if (!protection) return "";
  const allowed = new Set(protection.allow);
  const permissions = PERMISSIONS.map((name) => [name, forbids(name, allowed.has(name))] as const);
  return xml("sheetProtection", {
    ...Object.fromEntries(HASH_ATTRIBUTES.map((name) => [name, protection.hash?.[name]])),
    sheet: true,
    ...Object.fromEntries(permissions),
    selectLockedCells: protection.selection ? true : undefined,
    selectUnlockedCells: protection.selection === "none" ? true : undefined,
  });
}

/** Attributes say what is forbidden, and are left out where that is the default. */
function forbids(name: string, allowed: boolean): boolean | undefined {
  const forbidden = !allowed;
  return forbidden === !ALLOWED_UNLESS_SAID.includes(name) ? undefined : forbidden;
}
