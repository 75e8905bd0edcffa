/** Where the rows, or the columns, of a page stand on it. */

export interface Stretch {
  readonly at: number;
  readonly size: number;
}

export class PageAxis {
  private readonly offsets = new Map<number, number>();
  readonly length: number;

  constructor(
    readonly tracks: readonly number[],
    readonly sizeOf: (track: number) => number,
  ) {
    let at = 0;
    for (const track of tracks) {
      this.offsets.set(track, at);
      at += sizeOf(track);
    }
    this.length = at;
  }

  /** What the page shows of so many tracks; `null`: none of them. */
  shown(first: number, count: number): Stretch | null {
    const own = this.tracks.filter((track) => track >= first && track < first + count);
    const [start] = own;
    if (start === undefined) return null;
    return { at: this.offsets.get(start) ?? 0, size: own.reduce((sum, track) => sum + this.sizeOf(track), 0) };
  }

  /** The whole of so many tracks, though it begins on another page: it then begins before this one. */
  whole(first: number, count: number): Stretch | null {
    const shown = this.shown(first, count);
    if (shown === null) return null;
    const all = Array.from({ length: count }, (_, index) => first + index);
    const start = this.tracks.find((track) => track >= first) ?? first;
    const before = all.filter((track) => track < start).reduce((sum, track) => sum + this.sizeOf(track), 0);
    return { at: shown.at - before, size: all.reduce((sum, track) => sum + this.sizeOf(track), 0) };
  }
}
