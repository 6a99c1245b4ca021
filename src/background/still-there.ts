/**
 * Whether the page that sent a message is still the one that its tab shows. This script may have to be
 * woken first, and the tab may have gone to another page meanwhile.
 *
 * @param documentId the sender's document
 * @param reach sends any message to that document; rejects when it is not there
 */
export async function isStillThere(
  documentId: string | undefined,
  reach: (documentId: string) => Promise<unknown>,
): Promise<boolean> {
  // A browser that has no such id cannot be asked.
  if (documentId === undefined) return true;
  try {
    await reach(documentId);
    return true;
  } catch {
    return false;
  }
}
