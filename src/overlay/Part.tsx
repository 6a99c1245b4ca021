import { useLayoutEffect, useRef } from "preact/hooks";
import type { LoadPart, MountedPart, Parts } from "./parts";

interface PartSlotProps<K extends keyof Parts> {
  name: K;
  load: LoadPart;
  /** What the part is given, now and whenever this changes. */
  props: Parts[K];
  /** It can't be loaded: the extension was updated meanwhile. */
  onFailed: () => void;
}

/** Where a part is drawn, as soon as it has loaded. */
export function Part<K extends keyof Parts>({ name, load, props, onFailed }: PartSlotProps<K>) {
  const slot = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPart<Parts[K]> | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    let gone = false;
    const show = async () => {
      const part = await load(name);
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
