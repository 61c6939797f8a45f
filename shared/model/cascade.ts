/**
 * How deep a line of a cascade may stand: what set it off at 0, up to three levels below, and the final impact. What a
 * file holds deeper than that is shown there.
 */
export const deepestLevel = 4;
