/** The commonest words of English, none of them a name or a place: no list is asked about them. Plain lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `the a an and or but if so as at by for from in into of off on onto out over to up with without about after again all also am any are aren't around because been
   before being both can't could couldn't did didn't do does doesn't doing don't dont down during each every few get gets getting go goes going got had has have haven't having he her here hers
   him himself his how i i'm im i've ive i'd i'll is isn't isnt it it's its just like made make makes me more most much my myself need needs never no nor not now one only other our ours
   ours own people please put really right said same say says see seen she she's he's shes hes should since some somebody someone something still such take than that that's thats the their them
   themselves then there there's these they they're thing things think this those though through time today told too two under until us very want wants was wasn't way we we're we've were
   what when where which while who why won't work would wouldn't year years yes yet you you're your yours again always another anyone anything away back came come comes day days
   done else enough ever everyone everything first give given gone good great know last left let little long look looking lot many new next night nobody nothing often old once ones
   people's quite rather said shift six ten three week weeks well went whole month months staff team ward patient patients nurse nurses doctor doctors hospital`
    .trim()
    .split(/\s+/),
);
