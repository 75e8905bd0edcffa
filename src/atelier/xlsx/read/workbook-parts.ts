import type { CustomFunctionNames } from "../formula/custom-function-names";
import type { LinkedWorkbooks } from "../formula/linked-workbooks";
import type { IsManyCells } from "../formula/implicit-intersection";
import type { NotKeptList } from "../not-kept";
import type { OfficePackage } from "../package/open-package";
import type { StyleSheet } from "../styles/style-sheet";
import type { Palette } from "../styles/colors";
import type { SharedString } from "./shared-strings";

/** What reading any sheet needs from the rest of the package. */
export interface WorkbookParts {
  readonly archive: OfficePackage;
  readonly sharedStrings: readonly SharedString[];
  readonly palette: Palette;
  readonly styles: StyleSheet;
  /** Values of a cell's `cm` attribute that make its array formula a dynamic one. */
  readonly dynamicArrayMarks: ReadonlySet<number>;
  readonly functionNames: CustomFunctionNames;
  /** Whether a defined name stands for several cells. */
  readonly isManyCells: IsManyCells;
  readonly linkedWorkbooks: LinkedWorkbooks;
  readonly dates1904: boolean;
  readonly notKept: NotKeptList;
}

/** One worksheet's place in the package. */
export interface SheetPlace {
  readonly name: string;
  readonly path: string;
}
