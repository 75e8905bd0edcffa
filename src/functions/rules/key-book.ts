/** Finds the exact spelling of keys, and of the ids in them, from what people type. */
import { fold } from "../../spreadsheet/cell/text";

export class KeyBook {
  private readonly keys = new Map<string, string>();
  private readonly parts = new Map<string, string>();

  /** The book falls back on what its parent knows: a table's own keys come over its convention's. */
  constructor(
    keys: Iterable<string>,
    private readonly parent?: KeyBook,
  ) {
    for (const key of keys) this.add(key);
  }

  add(key: string): void {
    this.keys.set(fold(key), key);
    const [family = "", ...parts] = key.split(".");
    for (const part of parts) {
      const place = placeOf(family, part);
      if (!this.parts.has(place)) this.parts.set(place, part);
    }
  }

  /** The known key that reads like `word`, already folded. */
  key(word: string): string | undefined {
    return this.keys.get(word) ?? this.parent?.key(word);
  }

  /** An id as the keys of the same family spell it (`unit.ussa24.hours` is about USSA24), else as typed. */
  part(family: string, typed: string): string {
    return this.known(placeOf(family, typed)) ?? typed;
  }

  private known(place: string): string | undefined {
    return this.parent?.known(place) ?? this.parts.get(place);
  }
}

function placeOf(family: string, part: string): string {
  return `${family} ${fold(part)}`;
}
