/** Between two parts of a long work on the page's own thread, clicks and keys have their turn. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
