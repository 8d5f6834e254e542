import {once} from "node:events";
import PDFDocument from "pdfkit";
import svgToPdf from "svg-to-pdfkit";
import {fontFiles} from "../figures/fonts.js";
import type {Picture} from "./picture.js";

/** A picture as a PDF page of its size, drawn as vectors, with the fonts embedded; the same bytes each time. */
export async function pdfOf({svg, width, height}: Picture, {title, credit}: {title: string; credit: string}) {
  const pdf = new PDFDocument({
    size: [width * 0.75, height * 0.75],
    margin: 0,
    info: {Title: title, Author: credit, CreationDate: new Date(0)},
    lang: "en",
    displayTitle: true
  });
  for (const [name, file] of Object.entries(fontFiles)) pdf.registerFont(name, file);
  const warned: string[] = [];
  svgToPdf(pdf, svg, 0, 0, {
    fontCallback: (_family: string, bold: boolean) => (bold ? "semibold" : "regular"),
    warningCallback: (message: string) => void warned.push(message)
  });
  if (warned.length > 0) throw new Error(`invalid drawing: ${warned.join("; ")}`);
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  pdf.end();
  await once(pdf, "end");
  return Buffer.concat(chunks);
}
