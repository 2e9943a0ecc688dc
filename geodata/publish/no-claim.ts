/** Whoever takes a file away takes this sentence along: each description and each layer says it. */
export const NO_CLAIM = 'Lines show what is documented for a day; they endorse no claim.';
