/** The words of Univer's own menus and panels, loaded with the language they are for. */
import { LocaleType, mergeLocales, type ILanguagePack } from "@univerjs/core";
import type { EnglishFunctions } from "../../i18n/fr/functions/describe";
import { gridWords } from "../../i18n/grid";
import type { Locale } from "../../i18n/locale";

export const univerLocale: { readonly [locale in Locale]: LocaleType } = {
  fr: LocaleType.FR_FR,
  en: LocaleType.EN_US,
};

const packs = {
  fr: () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/fr-FR"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/fr-FR"),
      import("@univerjs/preset-sheets-data-validation/locales/fr-FR"),
      import("@univerjs/preset-sheets-drawing/locales/fr-FR"),
      import("@univerjs/preset-sheets-filter/locales/fr-FR"),
      import("@univerjs/preset-sheets-note/locales/fr-FR"),
      import("@univerjs/preset-sheets-sort/locales/fr-FR"),
      import("@univerjs/preset-sheets-table/locales/fr-FR"),
    ]),
  en: () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/en-US"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
      import("@univerjs/preset-sheets-data-validation/locales/en-US"),
      import("@univerjs/preset-sheets-drawing/locales/en-US"),
      import("@univerjs/preset-sheets-filter/locales/en-US"),
      import("@univerjs/preset-sheets-note/locales/en-US"),
      import("@univerjs/preset-sheets-sort/locales/en-US"),
      import("@univerjs/preset-sheets-table/locales/en-US"),
    ]),
} satisfies { [locale in Locale]: () => Promise<{ default: ILanguagePack }[]> };

/** Words under the keys of a pack. */
interface Words {
  readonly [key: string]: string | Words;
}

export async function loadLanguagePack(locale: Locale): Promise<ILanguagePack> {
  const modules = await packs[locale]();
  const pack = completed(mergeLocales(...modules.map((module) => module.default)), gridWords[locale]);
  return locale === "fr" ? completed(pack, await frenchFunctions(pack)) : pack;
}

/** The French pack describes every function in English: French words, or none, stand in their place. */
async function frenchFunctions(pack: ILanguagePack): Promise<Words> {
  const { describeInFrench } = await import("../../i18n/fr/functions/describe");
  const { functionList } = pack["sheets-formula"] as unknown as { readonly functionList: EnglishFunctions };
  return { "sheets-formula": { functionList: describeInFrench(functionList) } };
}

/** The pack with the given words in the place of its own, the others as they are. */
function completed(pack: ILanguagePack, words: Words): ILanguagePack {
  const added = Object.entries(words).map(([key, word]): [string, ILanguagePack[string]] => {
    if (typeof word === "string") return [key, word];
    return [key, completed((pack[key] ?? {}) as ILanguagePack, word)];
  });
  return { ...pack, ...Object.fromEntries(added) };
}
