import { render } from 'preact';
import { standsInTab } from '../platform/tab';
import { Popup } from './popup';

const root = document.getElementById('popup');
if (root) render(<Popup />, root);

// Only the browser's own popup takes its width from what is in it
void standsInTab().then((inTab) => document.documentElement.classList.toggle('in-tab', inTab));
