import { render } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type BandRoom, bandStart, isInSight, readBandRoom, topInBand } from "./band";
import { copyText } from "./clipboard";
import { partOf } from "./draw-part";
import { LINK } from "./drawings";
import { focusedIn } from "./focus";
import { Drawing } from "./Icon";
import { LOOSE } from "./loose-text";
import paragraphsCss from "./paragraphs.css";
import type { PartProps } from "./parts";
import { HERE, nextBlock, readingBlocks, type Step } from "./reading-blocks";
import { glide, moveTo, takeFocus } from "./scroll";
import { textFragmentLink } from "./text-fragment";

interface ParagraphsProps extends PartProps {
  /** The article: its address, all its words, and their language. */
  url: string;
  textContent: string;
  lang: string | null;
  /** Where the reader wants to go, with a new object for each time; null for nowhere yet. */
  step: Step | null;
}

/** What a link can lead to: blocks of words. */
const LINKED = `p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, .${LOOSE}`;

/** How far down the screen a paragraph is put, as a share of its height. */
const SHARE = 0.25;

/** Leads from block to block, and gives each paragraph a mark that copies a link to it. */
function Paragraphs(props: ParagraphsProps) {
  const { step, scroller, ui } = props;
  const current = useRef<HTMLElement | null>(null);
  const mark = useRef<HTMLElement | null>(null);
  // On its way to where it was led, a block counts as reached: keys may come faster than it glides.
  const gliding = useRef(false);
  // What glides to the band of the line focus: pictures that load on the way push it farther, and the
  // band may come while it glides.
  const aimed = useRef<HTMLElement | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const copy = async (button: HTMLElement) => {
    const { url, textContent, lang, announce } = latest.current;
    const words = mark.current?.parentElement?.textContent ?? "";
    const copied = await copyText(textFragmentLink(url, words, textContent, lang), button);
    announce(ui.t(copied ? "overlayLinkCopied" : "overlayLinkNotCopied"));
    button.classList.toggle("done", copied);
  };

  /** Puts the mark at a block; null takes it away. */
  const putMark = (block: HTMLElement | null) => {
    const holder = mark.current;
    if (!holder || holder.parentElement === block || holder.contains(focusedIn(scroller))) return;
    holder.remove();
    holder.firstElementChild?.classList.remove("done");
    if (block?.matches(LINKED)) block.append(holder);
  };

  useLayoutEffect(() => {
    const holder = scroller.ownerDocument.createElement("span");
    holder.className = "paragraph-mark";
    render(
      <button
        type="button"
        lang={ui.lang}
        aria-label={ui.t("overlayCopyLink")}
        title={ui.t("overlayCopyLink")}
        onClick={(event) => copy(event.currentTarget)}
        onBlur={() => putMark(current.current)}
      >
        <Drawing {...LINK} />
      </button>,
      holder,
    );
    mark.current = holder;
    return () => {
      current.current?.classList.remove(HERE);
      render(null, holder);
      holder.remove();
    };
  }, []);

  // A mark for the paragraph under the pointer.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const onOver = ({ target }: Event) => {
      const block = target instanceof Element ? target.closest<HTMLElement>(LINKED) : null;
      putMark(block?.closest(".text") ? block : current.current);
    };
    scroller.addEventListener("pointerover", onOver, { signal });
    // The end of one glide may come when the next one has begun, which then is still on its way.
    const onEnd = () => {
      if (!current.current || isInSight(current.current, scroller)) gliding.current = false;
      const block = aimed.current;
      aimed.current = null;
      const room = block && bandRoom(scroller);
      if (room) scroller.scrollTo({ top: topInBand(scroller, block, room), behavior: "instant" });
    };
    scroller.addEventListener("scrollend", onEnd, { signal });
    const onOwn = () => {
      gliding.current = false;
      aimed.current = null;
    };
    for (const type of ["wheel", "touchmove", "pointerdown"]) {
      scroller.addEventListener(type, onOwn, { signal, passive: true });
    }
    scroller.addEventListener("pointerleave", () => putMark(current.current), { signal });
    return () => ending.abort();
  }, [scroller]);

  useLayoutEffect(() => {
    const text = scroller.querySelector(".text");
    if (!step || !text) return;
    const blocks =
      step.kind === "heading"
        ? scroller.querySelectorAll<HTMLElement>(".masthead h1, .text :is(h2, h3, h4, h5, h6)")
        : [...scroller.querySelectorAll<HTMLElement>(".standfirst"), ...readingBlocks(text)];
    // While all but some lines are dim, reading begins at the first of them.
    const room = bandRoom(scroller);
    const line = room
      ? bandStart(scroller.scrollTop, room)
      : (scroller.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0);
    const from = current.current;
    const isCurrent = from && (gliding.current || isInSight(from, scroller));
    const target = nextBlock(
      Array.from(blocks),
      isCurrent ? from : null,
      step.by,
      (block) => block.getBoundingClientRect().top - line,
    );
    if (!target) return;
    from?.classList.remove(HERE);
    target.classList.add(HERE);
    current.current = target;
    gliding.current = true;
    aimed.current = target;
    if (room) moveToBand(scroller, target, room);
    else moveTo(scroller, target, step.kind === "heading" ? 0 : SHARE);
    putMark(target);
  }, [step]);

  return null;
}

/** What the place of the band depends on; null while nothing is dim. */
function bandRoom(scroller: HTMLElement): BandRoom | null {
  return scroller.querySelector(".line-focus") && readBandRoom(scroller);
}

/** Scrolls as `moveTo` does, to where the first line of a block is the first that is not dim. */
function moveToBand(scroller: HTMLElement, block: HTMLElement, room: BandRoom): void {
  takeFocus(block);
  glide(scroller, topInBand(scroller, block, room) - scroller.scrollTop);
}

/** Draws nothing by itself: it marks what is there. */
export const draw = partOf(Paragraphs, [paragraphsCss]);
