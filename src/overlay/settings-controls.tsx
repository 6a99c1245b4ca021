import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Range } from "../shared/settings";
import { MINUS, PLUS } from "./drawings";
import { Drawing } from "./Icon";
import type { UiLanguage } from "./ui-language";

/** One thing out of several. */
export interface Option<T> {
  value: T;
  label: string;
  /** Drawn above the label; for the eye alone. */
  sample?: ComponentChildren;
}

interface RadiosProps<T> {
  legend: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  /** "tiles" have room for a sample, "segments" stand in one row. */
  look: "tiles" | "segments";
}

/** Native radio buttons, drawn as tiles or as one row. */
export function Radios<T extends string | number>(props: RadiosProps<T>) {
  const { legend, options, value, onChange, look } = props;
  const name = useId();
  return (
    <fieldset class={`setting ${look}`}>
      <legend>{legend}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.sample}
            <span class="option-label">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SliderProps {
  label: string;
  range: Range;
  value: number;
  /** The value in words. */
  text: string;
  onChange: (value: number) => void;
  ui: UiLanguage;
}

/** A native slider between two buttons that go one step. */
export function Slider({ label, range, value, text, onChange, ui }: SliderProps) {
  const id = useId();
  const { min, max, step } = range;
  const go = (to: number) => onChange(Math.min(max, Math.max(min, to)));
  return (
    <div class="setting slider">
      <label for={id}>{label}</label>
      <output for={id}>{text}</output>
      <span class="steps">
        {/* Left usable at the end of the range: a button that goes away takes the focus along. */}
        <button
          type="button"
          class="step-button"
          aria-label={ui.t("settingsLess", label)}
          aria-disabled={value <= min}
          onClick={() => go(value - step)}
        >
          <Drawing {...MINUS} />
        </button>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={text}
          onInput={(event) => go(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="step-button"
          aria-label={ui.t("settingsMore", label)}
          aria-disabled={value >= max}
          onClick={() => go(value + step)}
        >
          <Drawing {...PLUS} />
        </button>
      </span>
    </div>
  );
}

interface SwitchProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Says more about it. */
  hint?: string;
}

/** A native checkbox. */
export function Switch({ label, checked, onChange, hint }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting switch">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
