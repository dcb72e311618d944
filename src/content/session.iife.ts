import { deskOfThisFrame } from './desk';
import { sitDown } from './session/sit-down';

const desk = deskOfThisFrame();
desk.session = sitDown(desk);
