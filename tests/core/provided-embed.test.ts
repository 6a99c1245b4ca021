import { describe, expect, it } from "vitest";
import { providedAt } from "../../src/core/provided-embed";

describe("what a service shows", () => {
  it.each([
    [
      "https://www.youtube.com/embed/Ab3_dE-fG9h?start=3",
      "video",
      "https://www.youtube.com/watch?v=Ab3_dE-fG9h",
    ],
    [
      "https://www.youtube.com/embed/videoseries?list=PL12",
      "video",
      "https://www.youtube.com/playlist?list=PL12",
    ],
    ["https://youtu.be/Ab3_dE-fG9h", "video", "https://www.youtube.com/watch?v=Ab3_dE-fG9h"],
    ["https://player.vimeo.com/video/123456?h=ab12", "video", "https://vimeo.com/123456/ab12"],
    [
      "https://geo.dailymotion.com/player/x1.html?video=x8abc",
      "video",
      "https://www.dailymotion.com/video/x8abc",
    ],
    [
      "https://player.twitch.tv/?channel=ferry&parent=a.example",
      "video",
      "https://www.twitch.tv/ferry",
    ],
    [
      "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fferry%2Fposts%2F12&width=500",
      "post",
      "https://www.facebook.com/ferry/posts/12",
    ],
    [
      "https://twitter.com/ferry/status/1780000000000000001?s=20",
      "post",
      "https://x.com/ferry/status/1780000000000000001",
    ],
    [
      "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=178000",
      "post",
      "https://x.com/i/status/178000",
    ],
    [
      "https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k?id=1",
      "post",
      "https://bsky.app/profile/did:plc:abc/post/3k",
    ],
    [
      "https://social.example/@ferry/112345678901234567/embed",
      "post",
      "https://social.example/@ferry/112345678901234567",
    ],
    [
      "https://open.spotify.com/embed/episode/4abc?utm_source=x",
      "audio",
      "https://open.spotify.com/episode/4abc",
    ],
    [
      "https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/ferry/horn&color=1",
      "audio",
      "https://soundcloud.com/ferry/horn",
    ],
    [
      "https://www.google.de/maps/embed?pb=!1m18!2d4.8!3d53.1!2m3",
      "map",
      "https://www.google.com/maps/search/?api=1&query=53.1%2C4.8",
    ],
    ["https://datawrapper.dwcdn.net/aB3dE/2/", "chart", "https://www.datawrapper.de/_/aB3dE/"],
    [
      "https://flo.uri.sh/visualisation/12/embed",
      "chart",
      "https://public.flourish.studio/visualisation/12/",
    ],
    ["https://www.scribd.com/embeds/12/content", "document", "https://www.scribd.com/document/12"],
  ])("%s", (address, kind, link) => expect(providedAt(address)).toMatchObject({ kind, link }));

  it.each([
    ["an unknown host", "https://www.courier.example/embed/Ab3_dE-fG9h"],
    ["a host that only ends like one", "https://notyoutube.com/embed/Ab3_dE-fG9h"],
    [
      "a feed of a page",
      "https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fferry",
    ],
    ["a profile", "https://twitter.com/ferry"],
    ["a player's code", "https://player.glomex.com/integration/1/player.js"],
    [
      "code within an address",
      "https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)",
    ],
    ["a broken address within one", "https://docs.google.com/viewer?url=%E0%A4%A"],
  ])("nothing at %s", (_name, address) => expect(providedAt(address)).toBeNull());
});
