import { render } from 'preact';

const root = document.getElementById('popup');
if (root) render(<h1>Second Look</h1>, root);
