/** Puts in the head of a page its security policy and the scripts that are not chunks of ours. */
import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * @typedef {object} PageHead
 * @property {string} policy
 * @property {readonly string[]} scripts addresses, run in this order before the page's own chunks
 */

export class PageHeadPlugin {
  /** @param {Readonly<Record<string, PageHead>>} pages by file name */
  constructor(pages) {
    this.pages = pages;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("PageHeadPlugin", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("PageHeadPlugin", (groups) => {
        const head = this.pages[groups.outputName];
        if (!head) return groups;
        const tags = [
          tag("meta", { "http-equiv": "Content-Security-Policy", content: head.policy }),
          tag("link", { rel: "icon", type: "image/png", href: "assets/icons/app-32.png" }),
          // Deferred like the chunks: a blocked or slow address leaves the page's own words on the screen.
          ...head.scripts.map((src) => tag("script", { src, defer: true })),
        ];
        return { ...groups, headTags: [...tags, ...groups.headTags] };
      });
    });
  }
}

/**
 * @param {"meta" | "link" | "script"} tagName
 * @param {Record<string, string | boolean>} attributes
 */
function tag(tagName, attributes) {
  return { tagName, attributes, voidTag: tagName !== "script", meta: { plugin: "page-head" } };
}
