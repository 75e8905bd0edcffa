/** Univer's painter, where only what changes is looked at and drawn. */
import type { ILogService } from "@univerjs/core";
import { isMadeFor } from "../made-for";
import { keepLooks } from "./kept-looks";
import { fitNumbers } from "./narrow-numbers";
import { PAINTER } from "./painter-members";
import { ignoreQuietMutations } from "./quiet-mutations";
import { restBetweenFrames } from "./resting-frames";

/** Before anything is drawn. */
export function paintWhatChanges(log: ILogService): void {
  if (!isMadeFor(PAINTER, log)) return;
  keepLooks();
  fitNumbers();
  ignoreQuietMutations();
  restBetweenFrames();
}
