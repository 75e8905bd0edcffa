/** The version that a frozen copy names; `package.json` holds the same, and a test says so. */
export const PRODUCT_VERSION = "1.6.0";
