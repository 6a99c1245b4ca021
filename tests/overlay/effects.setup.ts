import { options } from "preact";

// Effects wait for a frame, or for a timer that calls it off: by then a test that is over may have
// lost its window, where neither is known any more.
options.requestAnimationFrame = (flush) => void setTimeout(flush);
