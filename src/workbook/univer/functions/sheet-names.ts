/** The names of the open workbook's sheets. The functions are registered before any workbook is open, hence the wait. */
export class SheetNames {
  private find: (sheetId: string) => string | undefined = () => undefined;

  /** Where names are asked from now on. */
  askIn(find: (sheetId: string) => string | undefined): void {
    this.find = find;
  }

  of(sheetId: string): string | undefined {
    return this.find(sheetId);
  }
}
