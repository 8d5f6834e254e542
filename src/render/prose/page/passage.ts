/** A link within a passage; `label` is the reference's where it is one, else "". */
export interface Link {
  start: number;
  end: number;
  href: string;
  label: string;
}

/** An image, with where it stands in the passage. */
export interface Image {
  at: number;
  src: string;
  alone: boolean;
}

/**
 * A run of text as a reader sees it (a paragraph, a heading, a caption, an alt text, the title), with its links, and
 * where each of its characters stands in the source. What isn't prose (code, images) is one U+FFFC.
 */
export interface Passage {
  where: "prose" | "heading" | "caption" | "title" | "description" | "html";
  /** Counts headings up to here. */
  section: number;
  text: string;
  links: Link[];
  images: Image[];
  place(offset: number): {line: number; column: number};
}
