/** Univer's painter, where only what changes is looked at and drawn. */
import type { ILogService } from "@univerjs/core";
import { keepLooks } from "./kept-looks";
import { painterUnmet } from "./painter-members";
import { restBetweenFrames } from "./resting-frames";

/** Before anything is drawn. */
export function paintWhatChanges(log: ILogService): void {
  const unmet = painterUnmet();
  if (unmet !== null) {
    log.warn(unmet);
    return;
  }
  keepLooks();
  restBetweenFrames();
}
