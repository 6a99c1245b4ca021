/** A style sheet as text: the build inlines it, the overlay adopts it. */
declare module "*.css" {
  const text: string;
  export default text;
}
