import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

/** Something on a sheet, in points of 1/72 inch from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What stands on one sheet. */
export interface PrintedPage {
  width: number;
  height: number;
  /** Its words, with single spaces between, and letters in their plain forms. */
  text: string;
  /** Its pieces of text with where they begin, at the line that letters stand on. */
  pieces: { text: string; left: number; top: number }[];
  pictures: Box[];
  /** The colours that it is painted in, each once, in order of first use. */
  colours: string[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Reads a PDF: its sheets in order. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

async function readPage(page: PdfPage): Promise<PrintedPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const found = items.flatMap((item) => ("str" in item ? [item] : []));
  const { pictures, colours } = await readPaint(page, height);
  return {
    width,
    height,
    text: plain(found.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join("")),
    pieces: found.map(({ str, transform }) => ({
      text: plain(str),
      left: transform[4],
      top: height - transform[5],
    })),
    pictures,
    colours,
  };
}

/** Arabic letters are printed in the form that their place in the word asks for. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** Follows what is painted: a picture fills the unit square of its place. */
async function readPaint(page: PdfPage, pageHeight: number) {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: Box[] = [];
  const colours = new Set<string>();
  const saved: Matrix[] = [];
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operation, index) => {
    const values = argsArray[index];
    if (operation === OPS.save) saved.push(place);
    else if (operation === OPS.restore) place = saved.pop() ?? place;
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(place);
      if (values[0]) place = within(place, values[0]);
    } else if (operation === OPS.paintFormXObjectEnd) place = saved.pop() ?? place;
    else if (operation === OPS.transform) place = within(place, values);
    else if (operation === OPS.setFillRGBColor) colours.add(String(values));
    else if (operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject) {
      const [a, b, c, d, x, y] = place;
      const [xs, ys] = [
        [x, x + a, x + c, x + a + c],
        [y, y + b, y + d, y + b + d],
      ];
      const top = Math.max(...ys);
      pictures.push({
        left: Math.min(...xs),
        top: pageHeight - top,
        width: Math.max(...xs) - Math.min(...xs),
        height: top - Math.min(...ys),
      });
    }
  });
  return { pictures, colours: [...colours] };
}

/** The place of something that is placed within a place. */
function within([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}
