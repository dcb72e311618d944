/**
 * Words that say well or ill of people, by what they do. They decide nothing: the model reads both the word and its
 * class, so that what it learnt of "are not vile" holds for every word of the kind.
 */
const CLASSES: Readonly<Record<string, string>> = {
  '⟨curse⟩':
    'fuck fucking fucked fuckin fucks shit shitty damn damned goddamn bloody arse ass crap sodding effing motherfucking motherfuckers',
  '⟨due⟩': `
    deserve deserves deserved allowed allow let permit permitted want wants wanted belong belongs exist tolerate tolerated live
    vote need needs worth human people person equals considered employ hire hired believe rights deserving abide bear stand stomach`,
  '⟨hate⟩': `
    repelled repel repels repulsed detested abhors loathed bother bothers anger angers repulsion revulsion
    disgusted sickening contemptuous allergic
    abhor annoy annoys avoid blame contempt curse deplore despise despised despises despising detest detests
    disdain disgust disgusts dislike dislikes enrage hate hated hates hating hatred infuriate irritate irritates
    loathe loathes loathing mistrust nauseate offends pity reject repulse repulses resent resents revolt scorn
    sickened sickens trust-no`,
  '⟨harm⟩': `
    abuse abused abuses abusing ambush ambushed ambushing annihilate annihilated annihilates annihilating
    assault assaulted assaulting assaults attack attacked attacking attacks bash bashed bashing batter battered
    battering batters beat beaten beating beats behead beheaded beheading beheads bomb bombed bombing bombs
    branded bullied bully bullying burn burned burning burns burnt bury burying castrate castrated castrates
    castrating choke choked chokes choking crucified crucify crucifying crush crushed crushing culled dead death
    destroy destroyed destroying destroys die dies drown drowned drowning drowns dying eliminate eliminated
    eliminates eliminating eradicate eradicated eradicates eradicating erased euthanised execute executed
    executes executing exterminate exterminated exterminates exterminating firebomb firebombed firebombing
    firebombs flog floged flogged floging flogs gas gassed glassed glassing gut guted guting guts hang hanged
    hanging hangs harass harassed harassing harm harmed harming harms headbutt headbutted headbutting headbutts
    humiliated hunted hurt hurted hurting hurts injure injured injures injuring kick kicked kicking kicks kill
    killed killer killing kills knife knifed knifes knifing lynch lynched lynching maim maimed maiming maims
    massacred murder murdered murdering murders neutered nuke nuked nukes nuking pelt pelted pelting pelts
    poison poisoned poisoning poisons pummel pummeled pummeling pummels punch punched punching punished purged
    rape raped rapes raping shoot shooted shooting shoots shove shoved shoves shoving skined skining skinned
    skins slap slaped slaping slapped slaps slash slashed slashing slaughter slaughtered slaughtering slaughters
    smack smacked smacking smacks smash smashed smashing smother smothered smothering smothers stab stabbed
    stabbing stabed stabing stabs starve starved starves starving sterilised stoned stones stoning strangle
    strangled strangles strangling suffer suffering suffocate suffocated suffocates suffocating terrorise
    terrorised terrorises terrorising throttle throttled throttles throttling thump thumped thumping thumps
    torture tortured tortures torturing trample trampled tramples trampling violated whack whacked whacking
    whacks whip whiped whiping whipped whips`,
  '⟨out⟩': `
    avoided ban banish banned banning barred cage caged demoted deport deported deporting evict evicted exclude
    excluded exile expel expelled fired institutionalised intern jailed lock ostracised outlawed rejected remove
    sacked segregate segregated ship shunned silenced tagged kitchen zoo gutter sewer jungle ghetto`,
  '⟨beast⟩': `
    abomination abominations addicts aliens amateurs animal animals ape apes arsehole arseholes asshole assholes
    baboons barbarians bastard bastards beast beasts beggars bigots bitch bitches brats breeders brutes bugs
    bullies butchers cattle cheat cheats chimps clown clowns cockroach cockroaches coward cowards crap creep
    creeps cretin cretins criminal criminals crook crooks cunt cunts degenerate degenerates demon demons devils
    dimwits dirt dirtbags disease disgrace dog dogs donkeys dross extremists failure failures fanatics filth
    fleas flies fool fools fraud frauds freak freaks garbage germs ghouls goats groomers hags half-wits halfwit
    hyenas hypocrite hypocrites idiot idiots imbecile imbeciles insects invaders jackals killers layabouts leech
    leeches liar liars locusts loser losers lowlife lowlifes lunatic lunatics maggot maggots manipulators menace
    menaces mice mistake mistakes mongrels monkey monkeys monster monsters moron morons murderers mutant mutants
    nobodies nobody nonces nuisance nutter nutters oafs objects oddballs paedo paedophiles paedos parasite
    parasites peasants pervert perverts pest pests pig pigs pimps predators prick psycho psychos rapist rapists
    rat rats rejects reptiles retard retards rubbish sadists savage savages scrounger scroungers scum scumbag
    scumbags sewage sheep shit shits sinners slackers slaves slob slobs slut sluts snake snakes sociopaths
    sponger spongers subhumans swindlers swine tarts termites terrorist terrorists thief thieves thugs ticks
    toads traitor traitors tramp tramps trash troll trolls twat vampire vampires vermin virus viruses vultures
    wanker wankers wasters weakling weaklings weasels weirdo weirdos whiners whore whores wimps witch witches
    worm worms wretch wretches zombies`,
  '⟨bad⟩': `
    ruin ruined ruining ruins stink stinks smell smells grossed angry furious rage appalling infest swarm
    swarming overrun breed breeding bred steal steals stealing stole rob robbing leeching scrounge scrounging
    sponge sponging cheating whine whining moan moaning trouble dregs vegetables thuggish perverse perversion
    sin taint tainted polluted pollute plague invade invaded invading invasion dirtier thicker dumber stupider
    unfit drain burden burdens
    abnormal absurd aggressive annoying arrogant awful backward backwards bad barbaric bitter bloodthirsty boring
    brainless brutal childish clueless contagious contemptible corrupt crafty crass crazy creepy crooked crude
    cruel dangerous deceitful defective delusional demonic deplorable depraved deranged despicable detestable
    deviant devious dim dirty disease-ridden diseased disgusting dishonest dishonourable disloyal disposable
    disruptive dodgy dull dumb embarrassing evil fake fakers faulty feral filthy foul frightening ghastly godless
    grasping greedy grim gross grotesque grubby gullible harmful hateful heartless helpless hideous hopeless
    horrible hysterical idle ignorant illogical immoral inbred incapable incompetent indecent inferior
    inferiority infested inhuman insane insignificant insufferable intolerable intolerant invasive irrational
    irresponsible irritating jealous laughable lazy loathsome lying mad malicious manipulative mean mindless
    miserable misfits monstrous naive nasty nauseating needy neurotic nosy obnoxious offensive overpaid parasitic
    pathetic perverted petty phoney pitiful poisonous possessed primitive promiscuous quarrelsome repellent
    repulsive retarded revolting ridiculous rotten rude ruthless selfish senseless shallow shameful shameless
    shifty sinful sinister slimy sly smelly sneaky soulless spiteful spoilt stinking stubborn stupid subhuman
    superficial suspicious tasteless terrible terrifying thick thieving toxic treacherous troublesome twisted
    two-faced ugly unbearable uncivilised unclean uneducated ungrateful unhinged unnatural unpleasant unreliable
    unstable untrustworthy unwanted unwelcome unworthy useless vain vengeful vile violent vulgar wasteful weak
    weird wicked worse worst worthless`,
  '⟨like⟩': `
    accept accepting accepts admire admired admires admiring adore adored adores adoring applaud applauded
    applauding applauds appreciate appreciated appreciates appreciating bless blesses blessing celebrate
    celebrates celebrating cherish cherishes cherishing commend commended commending commends defend defended
    defending defends embrace embraced embraces embracing empower empowered empowering empowers encourage
    encouraged encourages encouraging grateful honour honouring honours likes love loved loves loving praise
    praised praises praising protect protected protecting protects proud respect respecting respects salute
    saluted salutes saluting support supported supporting supports thank thanked thanking thanks treasure
    treasured treasures treasuring trust trusting trusts value values valuing welcome welcomed welcomes
    welcoming`,
  '⟨good⟩': `
    best favourite fan cheer cheers congratulations hooray hurray hurrah blessed honoured lucky hero heroine
    legend star wow joy hope friend friends equally contribution contribute enrich enriches talent talents
    strength inspired thriving flourish success champion ally allies solidarity peace beauty fab ace cute dope
    epic delighted delight pleased glad thrilled excited thankful underrated genius leader pioneer magic
    celebrated rock rocks cherished wonders blossom shine bravery courage kindness
 accepted admirable adorable amazing ambitious angels artistic awesome beautiful better brave bright
    brilliant calm capable careful caring charming cheerful clever competent confident conscientious considerate
    cool courageous courteous creative curious decent dedicated delightful devoted dignified dignity diligent
    elegant eloquent energetic equal equality essential ethical exceptional extraordinary fabulous faithful
    fantastic freedom friendly fun funny generous geniuses gentle gifted glorious gorgeous graceful great
    happiness happy healthy helpful heroes heroic honest hopeful hospitable human humble important impressive
    incredible independent insightful inspiring intelligent interesting joyful leaders legends lovable
    lovely loyal magnificent marvellous mature modest needed nice noble okay open-minded outstanding
    peaceful perfect phenomenal polite popular positive powerful precious pride productive professional progress
    radiant rational reasonable reliable remarkable resilient respected respectful responsible rights safe
    sensible sensitive sexy sincere skilful skilled smart special splendid stars strong stunning stylish
    successful superb supportive survivors sweet talented terrific thoughtful tremendous trusted trustworthy
    truthful unique united useful valuable valued vibrant warm wise witty wonderful worthy`,
};

const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, name] as const),
  ),
);

/** "Like" is praise only where somebody likes. */
const LIKES =
  /^(?:i|we|you|they|really|to|do|don't|dont|not|never|would|could|wouldn't|couldn't|ever|always|actually|also|who|people|can't)$/;

/** The class of a word, or the word itself. */
export const loadedClass = (word: string): string => CLASS_OF.get(word) ?? word;

/** The classes of a statement's words. */
export const loadedClasses = (words: readonly string[]): string[] =>
  words.map((word, i) => (word === 'like' && LIKES.test(words[i - 1] ?? '') ? '⟨like⟩' : loadedClass(word)));

/** Words that say ill, for those who look for them in disguise. */
export const ILL_WORDS: readonly string[] = [...CLASS_OF]
  .filter(([, name]) => /^⟨(?:hate|harm|out|beast|bad)⟩$/.test(name))
  .map(([word]) => word);
