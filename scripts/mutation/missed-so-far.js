/** A reporter of StrykerJS: each fault that no test notices, as soon as it is known. A run takes minutes. */

const MISSED = new Set(["Survived", "NoCoverage"]);

/**
 * @typedef {object} TriedMutant
 * @property {string} status
 * @property {string} fileName
 * @property {string} [replacement]
 * @property {{ start: { line: number } }} location
 */

class MissedSoFar {
  /** @param {TriedMutant} mutant */
  onMutantTested({ status, fileName, location, replacement = "" }) {
    if (!MISSED.has(status)) return;
    console.log(`missed: ${fileName}:${location.start.line} becomes ${replacement.replaceAll("\n", " ")}`);
  }
}

export const strykerPlugins = [{ kind: "Reporter", name: "missed-so-far", injectableClass: MissedSoFar }];
