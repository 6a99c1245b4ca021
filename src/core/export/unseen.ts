/**
 * Characters that no screen shows, and that can hide or turn what is shown: controls, fillers, tags and
 * marks of direction. What joins letters or parts them (U+200C, U+200D) and what asks for a picture
 * (U+FE0F) is part of what is seen.
 */
export const UNSEEN =
  /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
