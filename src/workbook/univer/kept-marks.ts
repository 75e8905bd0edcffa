/** A corner on the cells whose result is the file's: the engine does not compute their formula. */
import { Disposable, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { standingFormula } from "./model/kept-cells";

/** Unlike that of notes, which is orange and on the right. */
const MARK = { tl: { color: "#7B3FA0", size: 8 } } as const;

/** After what gives the cell its content. */
const PRIORITY = 100;

export class KeptMarks extends Disposable {
  constructor(injector: Injector) {
    super();
    this.disposeWithMe(
      injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        priority: PRIORITY,
        handler: (cell, { row, col, worksheet, rawData }, next) => {
          const stands = rawData?.custom && standingFormula((r, c) => worksheet.getCellRaw(r, c), row, col);
          return next(stands ? { ...(cell ?? rawData), markers: { ...cell?.markers, ...MARK } } : cell);
        },
      }),
    );
  }
}
