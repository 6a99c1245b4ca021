/** What platforms are called wherever letters are Latin, on which outlets ask to be followed. */
export const NETWORK_NAMES =
  "facebook|instagram|twitter|tiktok|youtube|linkedin|threads|bluesky|telegram|whatsapp|google";
