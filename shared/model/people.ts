/** The six hues of people's initials, by their names in the style sheet. */
export const personHues = ['ochre', 'teal', 'plum', 'blue', 'rose', 'olive'] as const;
export type PersonHue = (typeof personHues)[number];
