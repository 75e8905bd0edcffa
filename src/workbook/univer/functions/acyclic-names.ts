/** Names that read themselves, at once or through others, are broken references: Univer would unfold them for ever. */
import { DefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { mentions } from "../../formula/references";

const BROKEN = "#REF!";

/** Names as Univer looks them up: without regard to case, whatever their scope. */
type Formulas = ReadonlyMap<string, string>;

/** Those that lead to a name which reads itself. */
export function endlessNames(formulas: Formulas): ReadonlySet<string> {
  const verdicts = new Map<string, boolean>();
  const isEndless = (name: string, path: ReadonlySet<string>): boolean => {
    if (path.has(name)) return true;
    const known = verdicts.get(name);
    if (known !== undefined) return known;
    const longer = new Set([...path, name]);
    const verdict = [...mentions(formulas.get(name) ?? "").names].some((one) => isEndless(one, longer));
    verdicts.set(name, verdict);
    return verdict;
  };
  return new Set([...formulas.keys()].filter((name) => isEndless(name, new Set())));
}

export class AcyclicNames extends DefinedNamesService {
  private readonly endless = new Map<string, ReadonlySet<string>>();

  constructor(...parts: ConstructorParameters<typeof DefinedNamesService>) {
    super(...parts);
    this.update$.subscribe(({ unitId }) => this.endless.delete(unitId));
  }

  /** What formulas read under that name. */
  override getValueByName(unitId: string, name: string): IDefinedNamesServiceParam | null {
    const found = super.getValueByName(unitId, name);
    return found && this.endlessOf(unitId).has(name.toLowerCase()) ? { ...found, formulaOrRefString: BROKEN } : found;
  }

  private endlessOf(unitId: string): ReadonlySet<string> {
    let endless = this.endless.get(unitId);
    if (!endless) {
      const names = Object.values(this.getDefinedNameMap(unitId) ?? {});
      endless = endlessNames(new Map(names.map((one) => [one.name.toLowerCase(), one.formulaOrRefString])));
      this.endless.set(unitId, endless);
    }
    return endless;
  }
}
