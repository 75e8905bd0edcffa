/** The little of a page that Microsoft's script looks for when it starts without a browser. */
import { AsyncResource } from "node:async_hooks";

export interface Page extends Record<string, unknown> {
  Excel?: unknown;
  Office?: unknown;
  OfficeExtension?: unknown;
}

/** Globals that parts of the script hand to one another: they must be found on the page before they are given. */
const HANDED_OVER = ["Excel", "Office", "OfficeExtension", "OfficeCore", "OfficeExt", "OSF"];

export function createPage(): Page {
  const nothing = (): undefined => undefined;
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const document = {
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: element,
    head: element(),
    body: element(),
    addEventListener: nothing,
    documentElement: {},
    cookie: "",
    URL: "",
  };
  const host = "add-in.example";
  const location = {
    href: `https://${host}/`,
    search: "",
    hash: "",
    protocol: "https:",
    host,
    hostname: host,
    pathname: "/",
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page: Page = {
    ...Object.fromEntries(HANDED_OVER.map((name) => [name, undefined])),
    document,
    location,
    navigator: { userAgent: "Node.js", language: "fr-FR", platform: "" },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    // Those of the moment: tests may put a clock of theirs in their place, which does not know whose work it goes on with.
    setTimeout: (work: () => void, delay?: number) => setTimeout(AsyncResource.bind(work), delay),
    clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
    setInterval: (work: () => void, delay?: number) => setInterval(AsyncResource.bind(work), delay),
    clearInterval: (timer?: NodeJS.Timeout) => clearInterval(timer),
    Promise,
    external: {},
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}
