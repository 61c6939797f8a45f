/** Words of the people of a board. */
export const peopleEn = {
  'people.who': 'Who is here?',
  'people.here': 'Here today: {names}',
  'people.isHere': '{name} is here today',
  'people.empty': 'Nobody yet. A first name is enough.',
  'people.add': 'Add somebody by their first name',
  'people.added': '{name} is here',
  'people.name': 'First name',
  'people.hueOf': 'Colour of {name}',
  'people.hue.ochre': 'Ochre',
  'people.hue.teal': 'Teal',
  'people.hue.plum': 'Plum',
  'people.hue.blue': 'Blue',
  'people.hue.rose': 'Rose',
  'people.hue.olive': 'Olive',
  'people.remove': 'Take {name} off the list',
  'people.gone': '{name} is off the list. What they own stays as it is.',
} as const;
