import type { OverlayView } from "../overlay/view";
export function selectedView(_window: Window, _text: string, whole: OverlayView): OverlayView {
  return whole;
}
