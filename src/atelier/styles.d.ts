/** A style sheet is taken in for what it does to the page. */
declare module "*.css";
