import { lexical } from '../model/editors/lexical';
import { divButton, element } from '../model/element';
import { send } from '../model/record';
import { hashed, says, wrapped } from '../model/variant';

/** A small blue picture, drawn here as Instagram draws what was chosen: a `blob:`, no file input any more. */
async function drawPicture(into: HTMLElement): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  canvas.getContext('2d')?.fillRect(0, 0, 8, 8);
  const blob = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn));
  if (blob) into.append(element('img', { src: URL.createObjectURL(blob), width: '40', height: '40' }));
}

const icon = (name: string) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-label', says(name));
  svg.setAttribute('width', '18');
  svg.setAttribute('height', '18');
  return svg;
};

/** Choose, crop and filter, caption: one dialog after the other; only the last has words, and its Share stands on top. */
export function openWizard(): void {
  const dialog = element('div', { role: 'dialog', class: hashed('dialog'), 'aria-label': says('Create new post') });
  const head = (go: HTMLElement) =>
    element(
      'div',
      {},
      divButton({}, () => dialog.remove(), icon('Back')),
      element('h1', {}, says('Create new post')),
      wrapped(element('div', {}, go)),
    );
  const crop = () => {
    const picture = element('div', { class: 'picture' });
    void drawPicture(picture);
    dialog.replaceChildren(head(divButton({ 'data-part': 'next' }, caption, says('Next'))), picture);
  };
  const caption = () => {
    const editor = lexical({
      attributes: { 'aria-label': says('Write a caption...'), 'data-part': 'caption' },
      onKey: {},
    });
    const share = () => {
      send('post', editor.text());
      editor.close();
      dialog.remove();
    };
    const picture = element('div', { class: 'picture' });
    void drawPicture(picture);
    dialog.replaceChildren(
      head(divButton({ 'data-part': 'share' }, share, says('Share'))),
      picture,
      wrapped(element('div', {}, editor.box)),
      divButton({}, () => {}, icon('Emoji')),
      element('label', {}, says('Add location'), element('input', { name: 'creation-location-input', type: 'text' })),
    );
  };
  dialog.append(
    element('input', { type: 'file', accept: 'image/*', style: 'display: none' }),
    divButton({ 'data-part': 'choose' }, crop, says('Next')),
  );
  document.body.append(dialog);
}
