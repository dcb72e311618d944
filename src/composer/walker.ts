/**
 * Reads one editable as it will be sent. `textContent` glues paragraphs together and `innerText` doubles their breaks in
 * some editors; walking text nodes and block boundaries gives the editor's own text in all that were tried.
 */

/** A run of the read text and the node it stands in; offsets are UTF-16 units of the read text, end exclusive. */
export type Segment =
  | { node: Text; start: number; end: number; from: number }
  | { node: HTMLImageElement; start: number; end: number };

export type Walked = { text: string; segments: Segment[] };

/** U+FEFF and friends: editors put them into empty lines and around mentions to give the caret a place. */
const ONLY_ZERO_WIDTH = /^[\u200B-\u200D\u2060\uFEFF]*$/;
const INLINE = /^(inline|ruby|contents)/;
const OUT_OF_FLOW = /^(absolute|fixed)$/;
const EDITABLE_INSIDE = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** The text of one contenteditable, with where each run of it stands. */
export function walk(box: HTMLElement): Walked {
  const paper = new Paper();
  walkChildren(box, paper);
  paper.endLine();
  return { text: paper.text, segments: paper.segments };
}

function walkChildren(parent: Node, paper: Paper) {
  for (const node of parent.childNodes) {
    if (isText(node)) paper.write(node);
    else if (isElement(node)) walkElement(node, paper);
  }
}

function walkElement(element: Element, paper: Paper) {
  if (element.localName === 'br') return paper.breakLine();
  if (isImage(element)) return paper.picture(element);
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const inline = INLINE.test(style.display);
  const island = element.getAttribute('contenteditable') === 'false';
  // A mention or link chip is sent as what it shows; a placeholder floats over the text and is not.
  if (island && (!inline || OUT_OF_FLOW.test(style.position))) return walkIsland(element, inline, paper);
  if (!inline) paper.endLine();
  walkChildren(element, paper);
  if (!inline) paper.endLine();
}

/** Of an island (a preview, a placeholder) only what can be edited inside it is sent, such as a caption. */
function walkIsland(island: Element, inline: boolean, paper: Paper) {
  if (!inline) paper.endLine();
  for (const inner of island.querySelectorAll(EDITABLE_INSIDE)) {
    walkChildren(inner, paper);
    paper.endLine();
  }
}

/** What is read so far. A block boundary owes one newline, paid when something follows. */
class Paper {
  text = '';
  readonly segments: Segment[] = [];
  #lineIsOpen = false;
  #owesNewline = false;
  /** The last newline shows nothing if its line ends here: editors add it so that an empty line has height. */
  #maybeFiller: 'br' | 'character' | null = null;

  write(node: Text) {
    if (ONLY_ZERO_WIDTH.test(node.data)) return;
    const collapses =
      node.parentElement !== null && getComputedStyle(node.parentElement).whiteSpaceCollapse === 'collapse';
    // Line breaks of the markup are not text; between blocks they show nothing at all.
    if (collapses && /^[ \t\r\n]*$/.test(node.data) && !this.#lineIsOpen) return;
    this.#open();
    const start = this.text.length;
    this.text += collapses ? node.data.replace(/[\t\r\n]/g, ' ') : node.data;
    this.segments.push({ node, start, end: this.text.length, from: 0 });
    this.#maybeFiller = !collapses && node.data.endsWith('\n') ? 'character' : null;
  }

  picture(image: HTMLImageElement) {
    if (image.alt === '') return;
    this.#open();
    const start = this.text.length;
    this.text += image.alt;
    this.segments.push({ node: image, start, end: this.text.length });
    this.#maybeFiller = null;
  }

  breakLine() {
    this.#open();
    this.text += '\n';
    this.#maybeFiller = 'br';
  }

  endLine() {
    if (!this.#lineIsOpen) return;
    if (this.#maybeFiller !== null) this.#dropFiller();
    this.#lineIsOpen = false;
    this.#owesNewline = true;
  }

  #open() {
    if (this.#owesNewline) this.text += '\n';
    this.#owesNewline = false;
    this.#lineIsOpen = true;
  }

  #dropFiller() {
    this.text = this.text.slice(0, -1);
    const last = this.segments.at(-1);
    if (this.#maybeFiller === 'character' && last) last.end -= 1;
    this.#maybeFiller = null;
  }
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isImage = (element: Element): element is HTMLImageElement => element.localName === 'img';
