/** What the model of WordPress's classic editor uses of TinyMCE 4, which has no types of its own. */
declare module 'tinymce/tinymce' {
  type Editor = {
    getBody(): HTMLElement;
    getContent(wish: { format: 'text' }): string;
    setContent(html: string): void;
  };
  type Wish = { target: HTMLElement; init_instance_callback(editor: Editor): void } & Record<string, unknown>;
  const tinymce: { get(id: string): Editor | null; init(wish: Wish): Promise<unknown> };
  export default tinymce;
}
declare module 'tinymce/themes/modern';
