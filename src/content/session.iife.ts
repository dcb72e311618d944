import { check } from '../engine/check';
import { PLAIN_POLICY } from '../engine/types/policy';
import { deskOfThisFrame } from './desk';

deskOfThisFrame().session = {
  look: (draft) => check(draft, PLAIN_POLICY),
  open() {},
  ask() {
    document.documentElement.append(
      Object.assign(document.createElement('dialog'), { open: true, textContent: 'Second Look' }),
    );
  },
};
