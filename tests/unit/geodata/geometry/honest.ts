/** What every feature of the geometry outputs says of itself. */
export interface Honest {
	id: string;
	start: string;
	end: string;
	basis: string;
	source: string;
	licence: string;
	accuracy_m: number;
	reconstruction: boolean;
}
