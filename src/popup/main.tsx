import { render } from 'preact';
import { Popup } from './popup';

const root = document.getElementById('popup');
if (root) render(<Popup />, root);
