/** What happens to the view: the reader moves the date, or chooses one as a step of its own; playing or a tour moves it; a record is opened. */
export type Step = 'reader' | 'chosen' | 'playing' | 'opened' | 'touring';
