/** Univer's catalogue of functions, by the names that people see: `SOMME` in French. */
import { LocaleType, type IConfigService, type LocaleService } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, type IFunctionService } from "@univerjs/engine-formula";
import { DescriptionService } from "@univerjs/sheets-formula";
import { functionNames } from "../../../spreadsheet/formula/grammar";

type Found = ReturnType<DescriptionService["getSearchListByNameFirstLetter"]>;

export class ShownDescriptions extends DescriptionService {
  constructor(
    functions: IFunctionService,
    private readonly language: LocaleService,
    config: IConfigService,
  ) {
    super(functions, language, config);
  }

  override getFunctionInfo(name: string): IFunctionInfo | undefined {
    const info = super.getFunctionInfo(this.storedName(name));
    return info && { ...info, functionName: this.shownName(info) };
  }

  override hasFunction(name: string): boolean {
    return super.hasFunction(this.storedName(name));
  }

  override getSearchListByName(text: string): Found {
    return this.search((name) => name.includes(capitals(text))).filter(isFunction);
  }

  override getSearchListByNameFirstLetter(text: string): Found {
    return this.search((name) => name.startsWith(capitals(text)));
  }

  override getSearchListByType(type: number): Found {
    return this.search(() => true).filter((one) => isFunction(one) && (type === -1 || one.functionType === type));
  }

  /** By the names that people see, in their order. */
  private search(matches: (capitals: string) => boolean): Found {
    return [...this.getDescriptions().values()]
      .map((info) => ({ name: this.shownName(info), desc: info.abstract, functionType: info.functionType }))
      .filter(({ name }) => matches(name.toUpperCase()))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private get isFrench(): boolean {
    return this.language.getCurrentLocale() !== LocaleType.EN_US;
  }

  /** Names that users define are the same in every language. */
  private shownName({ functionName, functionType }: IFunctionInfo): string {
    if (!this.isFrench || !isFunction({ functionType })) return functionName;
    return functionNames.french(functionName) ?? functionName;
  }

  private storedName(name: string): string {
    return this.isFrench ? (functionNames.stored(name) ?? name) : name;
  }
}

function capitals(text: string): string {
  return text.trim().toUpperCase();
}

function isFunction({ functionType }: { readonly functionType: FunctionType }): boolean {
  return functionType !== FunctionType.DefinedName && functionType !== FunctionType.Table;
}
