/** Words that turn round what follows them in their clause, with and without their apostrophes. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing without don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent can't cant cannot couldn't won't wont wouldn't wouldnt shouldn't shouldnt hasn't haven't hadn't ain't aint neither nor".split(
    ' ',
  ),
);
