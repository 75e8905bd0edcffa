/** Counts what changes the workbook, and makes one of those changes fail when a test asks for it. */
import { HostError } from "../../office-host/host-error";

export class ChangeCounter {
  total = 0;
  private left = Infinity;

  /** The change after the next `count` ones fails, once; the earlier ones of its request stay done. */
  failAfter(count: number): void {
    this.left = count;
  }

  count(): void {
    if (this.left === 0) {
      this.left = Infinity;
      throw new HostError("GeneralException", "a failure was asked for");
    }
    this.left -= 1;
    this.total += 1;
  }
}
