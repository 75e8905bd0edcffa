/** A parameter that lists ids: units, roles, reasons. */
import type { ParameterValue } from "../../conventions/types";

/** The ids of `VES;VAPP`; none for « none » and for a parameter nobody sets. */
export function idsOf(value: ParameterValue | undefined): readonly string[] {
  return typeof value === "string" ? value.split(";").map((id) => id.trim()) : [];
}
