/** The words of Univer's own menus and panels, loaded with the language they are for. */
import { LocaleType, mergeLocales, type ILanguagePack } from "@univerjs/core";
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
  return completed(mergeLocales(...modules.map((module) => module.default)), gridWords[locale]);
}

/** The pack with the given words in the place of its own, the others as they are. */
function completed(pack: ILanguagePack, words: Words): ILanguagePack {
  const added = Object.entries(words).map(([key, word]): [string, ILanguagePack[string]] => {
    if (typeof word === "string") return [key, word];
    return [key, completed((pack[key] ?? {}) as ILanguagePack, word)];
  });
  return { ...pack, ...Object.fromEntries(added) };
}
