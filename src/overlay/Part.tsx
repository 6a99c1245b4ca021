import { useLayoutEffect, useRef } from "preact/hooks";
import type { MountedPart, PartModule } from "./parts";

interface PartSlotProps<P> {
  /** Its name, by which its place in the overlay is found. */
  name: string;
  load: () => Promise<PartModule<P>>;
  /** What the part is given, now and whenever this changes. */
  props: P;
  /** It can't be loaded: the extension was updated meanwhile. */
  onFailed: () => void;
}

/** Where a part is drawn, as soon as it has loaded. */
export function Part<P>({ name, load, props, onFailed }: PartSlotProps<P>) {
  const slot = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPart<P> | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    let gone = false;
    const show = async () => {
      const part = await load();
      if (slot.current && !gone) mounted.current = part.draw(slot.current, latest.current);
    };
    show().catch(() => gone || onFailed());
    return () => {
      gone = true;
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [name]);
  useLayoutEffect(() => mounted.current?.update(props));
  return <div ref={slot} data-part={name} />;
}
