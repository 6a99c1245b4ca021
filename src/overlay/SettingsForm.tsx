import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import {
  CHOICES,
  DEFAULT_SETTINGS,
  GROUPS,
  RANGES,
  resetGroup,
  type Settings,
  type SettingsChange,
  type SettingsGroup,
} from "../shared/settings";
import { fontStack } from "./fonts";
import { Radios, Slider, Switch } from "./settings-controls";
import { THEME_LABELS } from "./theme-labels";
import type { UiLanguage } from "./ui-language";

/** What the form shows, and what it asks for. */
export interface SettingsFormProps {
  settings: Settings;
  ui: UiLanguage;
  /** The page's own font, where there is a page. */
  pageFont: string | null;
  onChange: (change: SettingsChange) => void;
  /** Level of the groups' headings. */
  level: 2 | 3;
  /** Puts the text size before the groups: over a text, it is the control used most. */
  sizeFirst?: boolean;
}

const FONTS: Record<Settings["font"], string> = {
  serif: "settingsFontSerif",
  sans: "settingsFontSans",
  mono: "settingsFontMono",
  legible: "settingsFontLegible",
  page: "settingsFontPage",
};

const ALIGNMENTS: Record<Settings["align"], string> = {
  start: "settingsAlignStart",
  justify: "settingsAlignJustify",
};

const PICTURES: Record<Settings["pictures"], string> = {
  full: "settingsPicturesFull",
  small: "settingsPicturesSmall",
  none: "settingsPicturesNone",
};

/** How the overlay looks, group by group; in the overlay and on the options page. */
export function SettingsForm(props: SettingsFormProps) {
  return (
    <>
      {props.sizeFirst && <PercentSlider {...props} name="textSize" />}
      <Colours {...props} />
      <Type {...props} />
      <Layout {...props} />
    </>
  );
}

interface GroupProps extends SettingsFormProps {
  group: SettingsGroup;
  name: string;
  children: ComponentChildren;
}

/** A group with its heading, and a button that gives the defaults back. */
export function Group({ group, name, settings, ui, onChange, level, children }: GroupProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const isDefault = GROUPS[group].every(
    (field) => JSON.stringify(settings[field]) === JSON.stringify(DEFAULT_SETTINGS[field]),
  );
  return (
    <section class="settings-group" aria-labelledby={id}>
      <header>
        <Heading id={id}>{name}</Heading>
        <button
          type="button"
          class="reset"
          aria-label={ui.t("settingsResetGroup", name)}
          aria-disabled={isDefault}
          onClick={() => !isDefault && onChange(resetGroup(group))}
        >
          {ui.t("settingsReset")}
        </button>
      </header>
      {children}
    </section>
  );
}

function Colours(props: SettingsFormProps) {
  const { settings, ui, onChange } = props;
  return (
    <Group {...props} group="colours" name={ui.t("settingsColours")}>
      <Radios
        look="tiles"
        legend={ui.t("settingsTheme")}
        options={CHOICES.theme.map((theme) => ({
          value: theme,
          label: ui.t(THEME_LABELS[theme]),
          sample: <Swatch theme={theme} />,
        }))}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
    </Group>
  );
}

/** Two letters in the colours of a theme. */
function Swatch({ theme }: { theme: Settings["theme"] }) {
  if (theme !== "auto") {
    return (
      <span class="sample" data-theme={theme} aria-hidden="true">
        Aa
      </span>
    );
  }
  return (
    <span class="sample halves" aria-hidden="true">
      <span data-theme="light">A</span>
      <span data-theme="dark">a</span>
    </span>
  );
}

/** Message keys of what is set in per cent. */
const IN_PERCENT = {
  textSize: "settingsTextSize",
  lineHeight: "settingsLineHeight",
  letterSpacing: "settingsLetterSpacing",
  wordSpacing: "settingsWordSpacing",
} as const satisfies Partial<Record<keyof typeof RANGES, string>>;

interface PercentSliderProps extends SettingsFormProps {
  name: keyof typeof IN_PERCENT;
}

function PercentSlider({ name, settings, ui, onChange }: PercentSliderProps) {
  const percent = new Intl.NumberFormat(ui.locale, { style: "percent" });
  return (
    <Slider
      label={ui.t(IN_PERCENT[name])}
      range={RANGES[name]}
      value={settings[name]}
      text={percent.format(settings[name] / 100)}
      onChange={(value) => onChange({ [name]: value })}
      ui={ui}
    />
  );
}

function Type(props: SettingsFormProps) {
  const { settings, ui, pageFont, onChange } = props;
  return (
    <Group {...props} group="type" name={ui.t("settingsType")}>
      <Radios
        look="tiles"
        legend={ui.t("settingsFont")}
        options={CHOICES.font.map((font) => ({
          value: font,
          label: ui.t(FONTS[font]),
          sample: (
            <span
              class="sample"
              aria-hidden="true"
              style={{ fontFamily: fontStack(font, { lang: ui.lang, dir: ui.dir, pageFont }) }}
            >
              Ag
            </span>
          ),
        }))}
        value={settings.font}
        onChange={(font) => onChange({ font })}
      />
      {!props.sizeFirst && <PercentSlider {...props} name="textSize" />}
      <PercentSlider {...props} name="lineHeight" />
      <PercentSlider {...props} name="letterSpacing" />
      <PercentSlider {...props} name="wordSpacing" />
      <Radios
        look="segments"
        legend={ui.t("settingsAlign")}
        options={CHOICES.align.map((value) => ({ value, label: ui.t(ALIGNMENTS[value]) }))}
        value={settings.align}
        onChange={(align) => onChange({ align })}
      />
      <Switch
        label={ui.t("settingsHyphens")}
        checked={settings.hyphens}
        onChange={(hyphens) => onChange({ hyphens })}
      />
    </Group>
  );
}

function Layout(props: SettingsFormProps) {
  const { settings, ui, onChange } = props;
  return (
    <Group {...props} group="layout" name={ui.t("settingsLayout")}>
      <Slider
        label={ui.t("settingsWidth")}
        range={RANGES.width}
        value={settings.width}
        text={ui.plural("settingsCharacters", settings.width)}
        onChange={(width) => onChange({ width })}
        ui={ui}
      />
      <Radios
        look="segments"
        legend={ui.t("settingsColumns")}
        options={[1, 2].map((value) => ({ value, label: ui.number(value) }))}
        value={settings.columns}
        onChange={(columns) => onChange({ columns })}
      />
      <Radios
        look="segments"
        legend={ui.t("settingsPictures")}
        options={CHOICES.pictures.map((value) => ({ value, label: ui.t(PICTURES[value]) }))}
        value={settings.pictures}
        onChange={(pictures) => onChange({ pictures })}
      />
    </Group>
  );
}
