import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A place to drop a file on, around the picker for it. */
export function Drop({ onFile, children }: { onFile: (file: File) => unknown; children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) void onFile(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the picker inside, which keyboards reach
    <div class={over ? 'drop over' : 'drop'} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {children}
    </div>
  );
}
