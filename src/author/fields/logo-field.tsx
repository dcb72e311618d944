import { LIMITS } from '../../pack/limits';
import { toBase64 } from '../../pack/signing/base64';
import { authorWords as say } from '../author-words';
import { at, type Path } from '../draft/json';
import { labelAt } from '../form/labels';
import { describedBy, Hint, useWrong, Wrong } from './around';
import { idAt, useDesk } from './desk';

/** The picture goes into the pack itself. What is no picture is said beside it, as everything else. */
export function LogoField({ path }: { path: Path }) {
  const { draft, set } = useDesk();
  const wrong = [...useWrong(path), ...useWrong([...path, 'base64']), ...useWrong([...path, 'type'])];
  const logo = at(draft, path);
  const [type, base64] = [at(logo, ['type']), at(logo, ['base64'])];
  const take = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.slice(0, 2 * LIMITS.logoBytes).arrayBuffer());
    set(path, { type: file.type === 'image/webp' ? 'image/webp' : 'image/png', base64: toBase64(bytes) });
  };
  return (
    <div class="field">
      <label for={idAt(path)}>{labelAt(path)}</label>
      <input
        id={idAt(path)}
        type="file"
        accept="image/png,image/webp"
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        {...describedBy(path, wrong)}
      />
      <Hint path={path} />
      <Wrong path={path} wrong={wrong} />
      {logo !== undefined && (
        <div class="row">
          <img src={`data:${String(type)};base64,${String(base64)}`} alt="" width="48" height="48" />
          <button type="button" onClick={() => set(path, undefined)}>
            {say('button_no_logo')}
          </button>
        </div>
      )}
    </div>
  );
}
