/** A style sheet as text: the build inlines it, the overlay adopts it. */
declare module "*.css" {
  const text: string;
  export default text;
}

/** True in the test build alone: there the overlay's shadow root is open, so that tests see in. */
declare const __OPEN_SHADOW_ROOT__: boolean;
