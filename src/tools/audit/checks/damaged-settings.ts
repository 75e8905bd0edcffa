/** Settings of ours that no longer read: they are set aside, and the user may do without them. */
import { damagedSettings as find } from "../../settings/damaged-settings";
import type { Check } from "../check";

export const damagedSettings: Check = {
  id: "damagedSettings",
  severity: "warning",
  find: ({ workbook }) =>
    find(workbook).flatMap(({ key, about, sheet, mended }) => {
      // The sheet of settings is out of sight: the place to look is the sheet they are about.
      const shown = workbook.sheets.filter(({ visibility }) => visibility === "visible");
      const place = shown.find(({ name }) => name === sheet) ?? shown[0];
      if (!place) return [];
      return [
        {
          cells: [{ sheet: place.name, row: 0, column: 0, rows: 1, columns: 1 }],
          facts: { about, sheet: sheet ?? "" },
          subject: key,
          ...(mended !== undefined && { fix: [{ kind: "setting", key, value: mended } as const] }),
        },
      ];
    }),
};
