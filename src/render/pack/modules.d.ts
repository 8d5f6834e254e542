// These publish no types; here are the parts that the pack calls.
declare module "fontkit" {
  export function create(buffer: Buffer): unknown;
}

declare module "pdfkit" {
  import type {Readable} from "node:stream";
  export default class PDFDocument extends Readable {
    constructor(options: Record<string, unknown>);
    registerFont(name: string, file: string): void;
    end(): void;
  }
}

declare module "svg-to-pdfkit" {
  import type PDFDocument from "pdfkit";
  export default function svgToPdf(
    pdf: PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: Record<string, unknown>
  ): void;
}
