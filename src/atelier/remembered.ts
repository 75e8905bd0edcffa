/** What this browser remembers of the user's choices, from one visit to the next. */

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is refused in some private windows: the page then forgets.
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See above.
  }
}
