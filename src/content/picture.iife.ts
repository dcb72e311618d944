import { h } from 'preact';
import { speak } from '../platform/words';
import { PictureView } from '../ui/picture-view';
import { deskOfThisFrame } from './desk';
import { readFilm } from './picture/read-film';
import { readPicture } from './picture/read-picture';

deskOfThisFrame().pictures = {
  read: (file) => (file.type.startsWith('video/') ? readFilm(file) : readPicture(file)),
  view(says, language) {
    speak(language); // this script has its own catalogue
    return h(PictureView, says);
  },
};
