/** Who listens to an event. */
import type { Unsubscribe } from "./port";

export class Listeners<T> {
  private readonly listeners = new Set<(payload: T) => void>();

  add(listener: (payload: T) => void): Unsubscribe {
    // Wrapped so that the same function added twice is heard twice, and each removal removes its own.
    const own = (payload: T): void => listener(payload);
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  }

  /** A listener that leaves while the event goes round does not disturb the others. */
  emit(payload: T): void {
    for (const listener of [...this.listeners]) listener(payload);
  }
}
