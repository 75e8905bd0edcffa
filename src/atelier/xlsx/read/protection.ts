import type { Protection } from "../../../workbook/model";
import { ALLOWED_UNLESS_SAID, HASH_ATTRIBUTES, PERMISSIONS } from "../protection-attributes";
import { booleanAttribute, child, type XmlElement } from "../xml/xml-element";

/** `undefined` when the sheet is not protected. */
export function readProtection(worksheet: XmlElement): Protection | undefined {
  const element = child(worksheet, "sheetProtection");
  if (!element || !booleanAttribute(element, "sheet")) return undefined;
  const allow = PERMISSIONS.filter((name) => !booleanAttribute(element, name, !ALLOWED_UNLESS_SAID.includes(name)));
  const hash = readHash(element);
  const selection = booleanAttribute(element, "selectUnlockedCells")
    ? ("none" as const)
    : booleanAttribute(element, "selectLockedCells")
      ? ("unlocked" as const)
      : undefined;
  return {
    ...(allow.length > 0 && { allow }),
    ...(selection && { selection }),
    ...(hash && { hash }),
  };
}

function readHash(element: XmlElement): Protection["hash"] | undefined {
  const entries = HASH_ATTRIBUTES.flatMap((name) => {
    const value = element.attributes[name];
    return value === undefined ? [] : [[name, name === "spinCount" ? Number(value) : value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
