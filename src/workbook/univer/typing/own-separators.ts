/**
 * Numbers with the separators of the page, whatever their format says: `[$€-1]` is the euro sign of the currency format of
 * a French Excel, and the language in a format (`[$$-409]`) says how to write the names of days and months, never the
 * decimal mark, which Excel takes from its user. Univer takes both from it, and English ones for a language it does not know.
 */
import {
  Disposable,
  InterceptorEffectEnum,
  numfmt,
  type ICellData,
  type Injector,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";

/** A sign, maybe none, and a language: `[$€-40C]`, `[$-409]`. */
const SIGN_AND_LANGUAGE = /\[\$([^\]-]{0,20})-[\dA-F]{1,8}\]/giu;

const known = new Map<string, string>();

/** The format without the languages of its signs, unless it writes dates. */
export function withOwnSeparators(pattern: string): string {
  if (!pattern.includes("[$")) return pattern;
  let own = known.get(pattern);
  if (own === undefined) {
    own = numfmt.isDateFormat(pattern)
      ? pattern
      : pattern.replace(SIGN_AND_LANGUAGE, (_, sign) => (sign ? `[$${sign}]` : ""));
    known.set(pattern, own);
  }
  return own;
}

/** Univer's number formats are lent the format as it is to be read. Nothing is stored in the cell. */
export class OwnSeparators extends Disposable {
  private readonly lent = new WeakMap<IStyleData, IStyleData>();
  /** The style of the cell, by the one that was lent. */
  private readonly own = new WeakMap<IStyleData, ICellData["s"]>();

  constructor(injector: Injector) {
    super();
    const service = injector.get(SheetInterceptorService);
    const effect = InterceptorEffectEnum.Value;
    this.disposeWithMe(
      service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect,
        priority: InterceptCellContentPriority.NUMFMT + 0.5,
        handler: (cell, { workbook }, next) => {
          const style = cell?.s ? this.lend(cell.s, workbook.getStyles().get(cell.s)) : undefined;
          return next(style ? { ...cell, s: style } : cell);
        },
      }),
    );
    this.disposeWithMe(
      service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect,
        priority: InterceptCellContentPriority.NUMFMT - 0.25,
        handler: (cell, _location, next) => {
          const own = typeof cell?.s === "object" && cell.s ? this.own.get(cell.s) : undefined;
          return next(own === undefined ? cell : { ...cell, s: own });
        },
      }),
    );
  }

  /** The style with its format as it is to be read; `undefined` where it is read so already. */
  private lend(own: ICellData["s"], style: Nullable<IStyleData>): IStyleData | undefined {
    if (!style?.n?.pattern.includes("[$")) return undefined;
    let lent = this.lent.get(style);
    if (!lent) {
      lent = { ...style, n: { ...style.n, pattern: withOwnSeparators(style.n.pattern) } };
      this.lent.set(style, lent);
      this.own.set(lent, own);
    }
    return lent;
  }
}
