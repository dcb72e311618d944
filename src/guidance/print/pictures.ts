import type { Picture } from '../../pack/shapes/patients';

/** Lines of each picture in a field of 48 by 48, drawn for this: SVG path data. */
export const PATHS: Readonly<Record<Picture, string>> = {
  you: 'M24 6a8 8 0 1 0 0 16a8 8 0 1 0 0-16M8 42c0-10 7-16 16-16s16 6 16 16z',
  people:
    'M16 9a6 6 0 1 0 0 12a6 6 0 1 0 0-12M4 40c0-9 5-15 12-15s12 6 12 15zM33 11a5 5 0 1 0 0 10a5 5 0 1 0 0-10M32 40h12c0-8-4-14-11-14',
  speech: 'M6 8h36v24H22l-10 9v-9H6zM14 17h20M14 24h13',
  phone: 'M15 4h18v40H15zM21 38h6M20 9h8',
  camera: 'M5 14h10l4-6h10l4 6h10v26H5zM24 19a8 8 0 1 0 0 16a8 8 0 1 0 0-16',
  heart: 'M24 42C10 31 5 24 5 16a9.5 9.5 0 0 1 19-3a9.5 9.5 0 0 1 19 3c0 8-5 15-19 26z',
  lock: 'M11 21h26v22H11zM16 21v-6a8 8 0 0 1 16 0v6M24 29v6',
  think: 'M14 27a9 9 0 0 1 2-18a11 11 0 0 1 20 4a7 7 0 0 1-2 14zM14 34a3 3 0 1 0 .1 0M8 41a2 2 0 1 0 .1 0',
  'stop-and-ask': 'M24 4a20 20 0 1 0 0 40a20 20 0 1 0 0-40M17 19a7 7 0 1 1 9 7c-1.5 1-2 2-2 4M24 35v1',
  letter: 'M5 11h38v27H5zM5 12l19 15 19-15',
  help: 'M24 4a20 20 0 1 0 0 40a20 20 0 1 0 0-40M24 15a9 9 0 1 0 0 18a9 9 0 1 0 0-18M10 10l8 8M38 10l-8 8M10 38l8-8M38 38l-8-8',
  home: 'M5 23L24 6l19 17M10 20v22h28V20M20 42V30h8v12',
};
