/** Whether this browser keeps a copy of unsaved work: yes, unless the user has said no here before. */

const key = "cnam.recovery";

export function keepsCopies(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    // Storage is refused in some private windows, which then refuse the copies too.
    return false;
  }
}

export function rememberKeeping(keeps: boolean): void {
  try {
    localStorage.setItem(key, keeps ? "on" : "off");
  } catch {
    // See above.
  }
}
