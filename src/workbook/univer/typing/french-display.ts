/** Shows cells without a number format as a French reader expects them: `14,5`, `VRAI`, `#VALEUR!`. */
import {
  CellValueType,
  Disposable,
  InterceptorEffectEnum,
  type ICellData,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { ErrorCode } from "../../model";
import { valueFromUniver } from "../model/cells";

/** The words of values; the page gives those of its language. */
export interface ValueWords {
  readonly true: string;
  readonly false: string;
  readonly errors: { readonly [code in ErrorCode]: string };
}

/** Excel shows eleven significant digits in a cell without a format. */
const shownDigits = 11;

export function numberToFrench(value: number): string {
  return String(value).replace(".", ",");
}

/** What to show instead of the cell's own value; `undefined`: nothing else than Univer would. */
export function textToShow(cell: Nullable<ICellData>, words: ValueWords): string | undefined {
  // A number that a format has made text of is left as it is.
  if (cell?.t === CellValueType.NUMBER && typeof cell.v === "string") return undefined;
  const value = valueFromUniver(cell);
  if (typeof value === "number") return numberToFrench(Number(value.toPrecision(shownDigits)));
  if (typeof value === "boolean") return value ? words.true : words.false;
  return value !== null && typeof value === "object" ? words.errors[value.error] : undefined;
}

/** What the editor starts from: every digit of a number, with a comma; `undefined` leaves it to Univer. */
export function textToEdit(
  raw: Nullable<ICellData>,
  offered: Nullable<ICellData>,
  words: ValueWords,
): string | undefined {
  const value = valueFromUniver(raw);
  if (typeof value === "boolean") return value ? words.true : words.false;
  if (typeof value !== "number" || raw?.f) return undefined;
  const shown = offered?.v;
  // A percentage or a date comes as text, and only a percentage can hold a decimal point.
  if (typeof shown === "string" && shown.endsWith("%")) return shown.replace(".", ",");
  const isWritten = typeof shown === "string" && shown !== numberToFrench(Number(value.toPrecision(shownDigits)));
  return isWritten ? undefined : numberToFrench(value);
}

/** `words` gives `null` when the page speaks English, as Univer does. */
export class FrenchDisplay extends Disposable {
  constructor(injector: Injector, words: () => ValueWords | null) {
    super();
    const service = injector.get(SheetInterceptorService);
    this.disposeWithMe(
      service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Value,
        // After number formats, which make text of the numbers they apply to.
        priority: InterceptCellContentPriority.NUMFMT - 1,
        handler: (cell, location, next) => {
          const spoken = words();
          const text = spoken ? textToShow(cell, spoken) : undefined;
          if (text === undefined) return next(cell);
          return next({ ...(cell ?? location.rawData), v: text });
        },
      }),
    );
  }
}
