import { check } from '../engine/check';
import { PLAIN_POLICY } from '../engine/types/policy';
import { deskOfThisFrame } from './desk';

deskOfThisFrame().look = (draft) => check(draft, PLAIN_POLICY);
