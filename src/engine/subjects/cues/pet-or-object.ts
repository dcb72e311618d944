import { type CueExamples, defineCues } from '../define-cues';

/** Animals, machines and things with names. */
export const cues = defineCues({
  role: 'pet-or-object',
  someone: `dog, puppy, pup, cat, kitten, rabbit, hamster, guinea pig, guinea pigs, horse, pony, budgie, parrot, tortoise, goldfish, cow, sheep, lamb, donkey, therapy dog, labrador, spaniel, collie, whippet, terrier, cockapoo, ferret, gerbil, seagull, pigeon, robin, skeleton, robot, teddy, pug, dachshund, poodle, beagle, husky, alsatian, staffie, greyhound, lurcher, jack russell, chihuahua, retriever, cavapoo, labradoodle, moggy, tabby, hen, hens, cockerel, gecko, foal, alpaca, cockatiel, canary, chinchilla, stick insect, guide dog, assistance dog, therapy pony, therapy cat`,
  beside: `the printer, printer, photocopier, kettle, coffee machine, vending machine, bladder scanner, hoover, my car, minibus, van, plant, pot plant, cactus, computer, laptop, fridge, teapot, boiler, sat nav, satnav, doll, spider plant, snowman, christmas tree, sourdough, machine, trolley`,
  told: `vet, vets, the vet, neutered, kennel*, cattery, paws, tail, barked, barking, meow, litter tray, biscuits for, good boy, good girl, walkies, spayed, cone of shame, purr, purrs, purring, miaow*, wagging, wagged, chew toy, dog food, cat food, hutch, coop, feathers, aquarium, fish tank`,
});

export const examples: CueExamples = {
  is: [
    '«Rocky» my dog ate a whole chicken',
    'the clinic skeleton, «Duncan», came home on the bus',
    'our cat «Edna» is on insulin and hates it',
    'we named the printer «Gladys»',
  ],
  isNot: ['«Rocky» my patient ate a whole chicken', 'my brother «Duncan» came home on the bus'],
};
