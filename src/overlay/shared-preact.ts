import { createContext, Fragment, h, render } from "preact";
import {
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

/** What the parts of the overlay are built to find: see `packaging/shared-preact.ts`. */
declare global {
  var bylinePreact: Readonly<Record<string, object>> | undefined;
}

/** What of Preact the overlay and its parts use, by module: the rest is not built in. */
export const LENT: Readonly<Record<string, object>> = {
  preact: { createContext, Fragment, h, render },
  "preact/hooks": { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
  "preact/jsx-runtime": { Fragment, jsx, jsxs },
};

/**
 * Lends Preact to the parts that load later, in the world of the extension's scripts; no page sees
 * that. After an update the new reader lends its own.
 */
export function sharePreact(): void {
  globalThis.bylinePreact = LENT;
}
