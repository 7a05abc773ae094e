/** A style sheet's text, as the bundler gives it. */
declare module "*.css" {
  const text: string;
  export default text;
}
