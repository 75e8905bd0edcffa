import { MAX_COLUMNS } from "../../../workbook/area";
import type { Area } from "../../../workbook/model";
import { parseArea } from "../address";
import { requireWithin } from "../budget";
import { child, children, type XmlElement } from "../xml/xml-element";
import type { NotKeptList } from "../not-kept";

/**
 * The merged areas, in the file's order. One cell alone is none; areas that share cells, which make Excel repair the
 * file, are refused but for the first of them in reading order.
 */
export function readMerges(worksheet: XmlElement, sheet: string, notKept: NotKeptList): readonly Area[] {
  const elements = children(child(worksheet, "mergeCells"), "mergeCell");
  requireWithin("areas", elements.length);
  const areas = elements
    .flatMap(({ attributes }) => parseArea(attributes["ref"] ?? "") ?? [])
    .filter(({ rows, columns }) => rows * columns > 1);
  const apart = areasApart(areas);
  notKept.add("overlappingMerges", sheet, areas.length - apart.size);
  return areas.filter((area) => apart.has(area));
}

/** Row by row: for each column, the row where the last area that is kept there ends. */
function areasApart(areas: readonly Area[]): ReadonlySet<Area> {
  const ends = new Uint32Array(MAX_COLUMNS);
  const inOrder = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const isFree = ({ row, column, columns }: Area): boolean => {
    for (let at = column; at < column + columns; at += 1) if (ends[at]! > row) return false;
    return true;
  };
  return new Set(
    inOrder.filter((area) => {
      if (!isFree(area)) return false;
      ends.fill(area.row + area.rows, area.column, area.column + area.columns);
      return true;
    }),
  );
}
