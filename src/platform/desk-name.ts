/** Under this name watcher and session meet in the isolated world of a frame, and the background lays the pack there. */
export const DESK_NAME = 'second-look desk';
