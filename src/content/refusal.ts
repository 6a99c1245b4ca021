/**
 * Why a document can't be read, judged by its media type.
 * @returns a key in `_locales`, or null for a document that can be read
 */
export function refusal(contentType: string): string | null {
  switch (contentType) {
    case "text/html":
    case "application/xhtml+xml":
      return null;
    case "application/pdf":
      return "refusedPdf";
    case "text/plain":
      return "refusedText";
    default:
      return /[/+]xml$/.test(contentType) ? "refusedXml" : "refusedMedia";
  }
}
