/** Which tab a copy belongs to: a tab holds the name of its work as long as it lives, even frozen. */

/** Gives the work up. */
export type Release = () => void;

/** `null` when another tab holds it. */
export type Claim = (id: string) => Promise<Release | null>;

/** Browsers let go of a lock with the page that holds it, however the page ends. */
export const claimForThisTab: Claim = (id) =>
  new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock) return new Promise<void>((release) => resolve(release));
      resolve(null);
      return undefined;
    };
    navigator.locks.request(`cnam-recovery-${id}`, { ifAvailable: true }, hold).catch(reject);
  });
