import { expect, it } from "vitest";
import { closingReasons } from "../../../src/core/clean/closing-lines";

const isTaken = (text: string) => closingReasons(text, false, ["Ada Roe"]).length > 0;

it.each([
  "Published: 05.08.24, 14:47",
  "Marl, Lindhaven Ada Roe, reporter roe@courier.example",
  "© 2024 The Courier",
])("takes “%s” below the text", (text) => expect(isTaken(text)).toBe(true));

it.each([
  "The ferry sails at 14:47.",
  "Bo Lind bo@harbour.example",
  "Whoever saw the ferry of Ada Roe that night may write to the harbour master at roe@harbour.example.",
])("keeps “%s”", (text) => expect(isTaken(text)).toBe(false));
