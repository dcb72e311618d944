// The browser shows a popup once its page has loaded, and does not wait for what is asked for like this: the name stands
// there at once, and the rest comes into it.
void import('./main');
