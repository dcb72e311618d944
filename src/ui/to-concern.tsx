import { say } from './in-page-words';
import { accessKey } from './modal-keys';

/** The way from an angry draft to those who can act on it; not there where nothing was written. */
export const ToConcern = ({ onConcern }: { onConcern?: ((event: MouseEvent) => void) | undefined }) =>
  onConcern ? (
    <button type="button" class="quiet" {...accessKey('F')} onClick={onConcern}>
      {say('to_concern')}
    </button>
  ) : null;
