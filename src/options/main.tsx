import { render } from 'preact';
import { Options } from './options';

const root = document.getElementById('options');
if (root) render(<Options />, root);
