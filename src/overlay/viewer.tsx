import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { partOf } from "./draw-part";
import { CLOSE, type LineDrawing, MINUS, PLUS, UP } from "./drawings";
import { Drawing } from "./Icon";
import type { LayerProps } from "./parts";
import { findPictures, zoomed } from "./pictures";
import { useUiLanguage } from "./ui-language";
import viewerCss from "./viewer.css";

interface ViewerProps extends LayerProps {
  /** The picture that the reader has chosen. */
  image: HTMLImageElement;
  /** Language and direction of the article. */
  lang: string | null;
  dir: "ltr" | "rtl";
}

/** How much a press on a button or a key enlarges, and how much a double click. */
const STEP = 1.5;
const CLOSE_UP = 2.5;
/** Pixels of turning the wheel that enlarge by a factor of e. */
const WHEEL = 400;

/** Keys that would scroll the text behind a picture that has nothing to scroll. */
const SCROLLING = /^(?: |Page(?:Up|Down)|Home|End|Arrow(?:Up|Down))$/;

/** A point of the stage that stays where it is while the picture grows around it. */
interface Focus {
  x: number;
  y: number;
  ratio: number;
}

/** The pictures of the article, one at a time and as large as the screen, or larger. */
function Viewer({ image, scroller, lang, dir, onClose }: ViewerProps) {
  const ui = useUiLanguage();
  const { t, number } = ui;
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLImageElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const fitting = useRef(0);
  const focus = useRef<Focus | null>(null);
  const [pictures] = useState(() => findPictures(scroller));
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      pictures.findIndex((picture) => picture.image === image),
    ),
  );
  const [zoom, setZoom] = useState(1);
  const [failed, setFailed] = useState(false);
  const picture = pictures[index];

  useLayoutEffect(() => {
    if (!stage.current) return;
    // With the focus, the arrow keys move an enlarged picture.
    stage.current.tabIndex = 0;
    stage.current.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const box = stage.current;
    if (!box || !focus.current) return;
    const { x, y, ratio } = focus.current;
    focus.current = null;
    box.scrollTo({
      left: (box.scrollLeft + x) * ratio - x,
      top: (box.scrollTop + y) * ratio - y,
      behavior: "instant",
    });
  }, [zoom]);

  // The caption begins where the picture does, as wide as that comes out to be.
  const align = () => {
    const box = shown.current?.getBoundingClientRect();
    if (!box?.width || zoom > 1) return;
    const { clientWidth } = scroller.ownerDocument.documentElement;
    const edge = dir === "rtl" ? clientWidth - box.right : box.left;
    words.current?.style.setProperty("--picture-edge", `${edge}px`);
  };
  useLayoutEffect(align, [index]);
  useLayoutEffect(() => {
    const view = scroller.ownerDocument.defaultView;
    view?.addEventListener("resize", align);
    return () => view?.removeEventListener("resize", align);
  });

  const step = (by: number) => {
    setZoom(1);
    setFailed(false);
    setIndex((index + by + pictures.length) % pictures.length);
  };
  /** @param at the point to enlarge at, on the screen; default: the middle */
  const zoomTo = (next: number, at?: { clientX: number; clientY: number }) => {
    const box = stage.current;
    if (!box || !shown.current || next === zoom) return;
    if (zoom === 1) fitting.current = shown.current.getBoundingClientRect().width;
    const { left, top, width, height } = box.getBoundingClientRect();
    focus.current = {
      x: at ? at.clientX - left : width / 2,
      y: at ? at.clientY - top : height / 2,
      ratio: next / zoom,
    };
    setZoom(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const onward = ui.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const act = {
      "+": () => zoomTo(zoomed(zoom, STEP)),
      "=": () => zoomTo(zoomed(zoom, STEP)),
      "-": () => zoomTo(zoomed(zoom, 1 / STEP)),
      "0": () => zoomTo(1),
    }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (act) act();
    else if (zoom > 1) return;
    else if (/^Arrow(?:Left|Right)$/.test(event.key)) step(event.key === onward ? 1 : -1);
    else if (!SCROLLING.test(event.key)) return;
    else if (event.key === " " && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
  };
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) zoomTo(zoomed(zoom, Math.exp(-event.deltaY / WHEEL)), event);
    if (event.ctrlKey || zoom === 1) event.preventDefault();
  };
  // By hand for the mouse alone: a finger moves the picture as it scrolls everything else.
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.buttons !== 1 || zoom === 1) return;
    stage.current?.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: "instant" });
  };

  if (!picture) return null;
  const { alt, caption, credit } = picture;
  const { srcset, src, currentSrc } = picture.image;
  return (
    <div
      class="viewer"
      role="dialog"
      aria-modal="true"
      aria-label={t("overlayViewer")}
      lang={ui.lang}
      dir={ui.dir}
      onKeyDown={onKeyDown}
      onWheel={onWheel}
    >
      <div class="viewer-bar">
        <p class="viewer-count" role="status">
          {pictures.length > 1 &&
            t("overlayViewerCount", number(index + 1), number(pictures.length))}
        </p>
        <Tool
          icon={MINUS}
          label={t("overlayZoomOut")}
          onClick={() => zoomTo(zoomed(zoom, 1 / STEP))}
          disabled={zoom === 1}
        />
        <Tool
          icon={PLUS}
          label={t("overlayZoomIn")}
          onClick={() => zoomTo(zoomed(zoom, STEP))}
          disabled={zoom === zoomed(zoom, STEP)}
        />
        <Tool icon={CLOSE} label={t("overlayCloseViewer")} onClick={onClose} />
      </div>
      <section
        ref={stage}
        class={zoom > 1 ? "viewer-stage enlarged" : "viewer-stage"}
        aria-label={alt || caption || t("overlayViewer")}
        onDblClick={(event) => zoomTo(zoom === 1 ? CLOSE_UP : 1, event)}
        onPointerMove={onPointerMove}
      >
        {failed ? (
          <p role="alert">
            {t("overlayPictureFailed")}
            {alt && ` · ${alt}`}
          </p>
        ) : (
          <img
            key={index}
            ref={shown}
            src={currentSrc || src}
            srcset={srcset || undefined}
            sizes={srcset ? `${Math.round(zoom * 100)}vw` : undefined}
            alt={alt}
            draggable={false}
            onLoad={align}
            onError={() => setFailed(true)}
            style={zoom > 1 ? { inlineSize: `${fitting.current * zoom}px` } : undefined}
          />
        )}
      </section>
      {pictures.length > 1 && (
        <>
          <Tool
            icon={UP}
            class="viewer-previous"
            label={t("overlayPreviousPicture")}
            onClick={() => step(-1)}
          />
          <Tool
            icon={UP}
            class="viewer-next"
            label={t("overlayNextPicture")}
            onClick={() => step(1)}
          />
        </>
      )}
      {(caption || credit) && (
        <p ref={words} class="viewer-caption" lang={lang ?? undefined} dir={dir}>
          {caption} {credit && <cite>{credit}</cite>}
        </p>
      )}
    </div>
  );
}

interface ToolProps {
  icon: LineDrawing;
  label: string;
  class?: string;
  disabled?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, class: name = "", disabled = false, onClick }: ToolProps) {
  // No `disabled`: the focus would be lost with it.
  return (
    <button
      type="button"
      class={`viewer-tool ${name}`}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={onClick}
    >
      <Drawing {...icon} />
    </button>
  );
}

/** Draws the viewer of pictures. */
export const draw = partOf(Viewer, [viewerCss]);
