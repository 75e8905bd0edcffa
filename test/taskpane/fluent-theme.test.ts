import { webLightTheme } from "@fluentui/tokens";
import { expect, it } from "vitest";
import { fluentTokens } from "../../src/taskpane/fluent-theme";

it.each(Object.entries(fluentTokens))("%s is Fluent's own", (name, value) => {
  expect(String(webLightTheme[name as keyof typeof webLightTheme])).toBe(value);
});
