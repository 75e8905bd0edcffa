/** `Worksheet.protection`. */
import { HostError } from "../../office-host/host-error";
import type { FakeStore } from "./fake-store";

export class FakeProtection {
  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
  ) {}

  get protected(): boolean {
    return this.store.extrasOf(this.sheetId).protection !== null;
  }
  get options(): Excel.WorksheetProtectionOptions {
    return this.store.extrasOf(this.sheetId).protection ?? {};
  }
  protect(options: Excel.WorksheetProtectionOptions = {}): void {
    if (this.protected) throw new HostError("InvalidOperation", "already protected");
    this.store.extrasOf(this.sheetId).protection = options;
  }
  unprotect(): void {
    this.store.extrasOf(this.sheetId).protection = null;
  }
}
