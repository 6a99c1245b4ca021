import { useEffect, useState } from "preact/hooks";
import type { SpeechEngine } from "./engine";
import { type Voice, withoutVariants } from "./voices";

/** How long is waited for voices, which the browser may still be gathering, in milliseconds. */
const PATIENCE = 5_000;

/**
 * The voices of an engine as they come: in Chromium there is none at first, whatever is installed.
 * @param engine null where the browser can't speak
 */
export function useVoices(engine: SpeechEngine | null) {
  const [voices, setVoices] = useState<readonly Voice[]>(() =>
    withoutVariants(engine?.voices() ?? []),
  );
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    if (!engine) return;
    const look = () => setVoices(withoutVariants(engine.voices()));
    const end = engine.onVoices(look);
    // They may have come before anyone listened.
    look();
    const timer = setTimeout(() => setPatient(false), PATIENCE);
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [engine]);
  return { voices, isWaiting: engine !== null && isPatient && voices.length === 0 };
}
