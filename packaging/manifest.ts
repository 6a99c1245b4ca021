/** The browsers that an extension is built for. Edge and other Chromium browsers take "chrome". */
export type BrowserName = "chrome" | "firefox";

/** The keys of a manifest that the code here and its tests name; the others pass through. */
export interface Manifest {
  name: string;
  version: string;
  permissions: string[];
  icons: Record<string, string>;
  action: { default_title: string; default_icon: Record<string, string> };
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { matches: string[]; js: string[]; run_at: string }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  options_ui: { page: string; open_in_tab: boolean };
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string } };
}

/** `manifest.json` as it stands in the repository: every browser's keys, and no version. */
export type ManifestSource = Omit<Manifest, "version"> &
  Required<Pick<Manifest, "minimum_chrome_version" | "browser_specific_settings">> & {
    background: Required<Manifest["background"]>;
  };

/**
 * Makes one browser's manifest: each gets only the keys that it knows, since stores and linters
 * warn about the others.
 * @param version the extension's version, from `package.json`
 */
export function manifestFor(
  browser: BrowserName,
  source: ManifestSource,
  version: string,
): Manifest {
  const { minimum_chrome_version, browser_specific_settings, ...common } = source;
  if (browser === "chrome") {
    return {
      ...common,
      version,
      minimum_chrome_version,
      background: { service_worker: source.background.service_worker },
    };
  }
  return {
    ...common,
    version,
    browser_specific_settings,
    background: { scripts: source.background.scripts },
    web_accessible_resources: source.web_accessible_resources.map(
      ({ use_dynamic_url: _, ...resource }) => resource,
    ),
  };
}

/** esbuild's name for the oldest browser that the manifest admits, such as "chrome146". */
export function buildTarget(browser: BrowserName, source: ManifestSource): string {
  return browser === "chrome"
    ? `chrome${source.minimum_chrome_version}`
    : `firefox${source.browser_specific_settings.gecko.strict_min_version}`;
}
