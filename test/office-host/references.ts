/** Objects that scripts keep from one request to the next. */
import type { Found } from "./host-object";

export class References {
  private readonly kept = new Map<string, Found>();
  private next = 1;

  keep(found: Found): string {
    const id = `ref:${this.next++}`;
    this.kept.set(id, found);
    return id;
  }

  find(id: string): Found | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** Those that no script has let go of. */
  get count(): number {
    return this.kept.size;
  }
}
