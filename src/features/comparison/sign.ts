import type { State } from '../../kinds/kind';
import type { LegendEntry } from '../../map/layers/layer';
import type { Palette } from '../../map/palette';

/** The sign that the map has for how something stands, where it has one; also told where there is no map. */
export function signOf(state: State, palette: Palette): LegendEntry['symbol'] | undefined {
	if (state.of === 'stance') return { type: 'line', stroke: palette.links[state.stance] };
	if (state.of === 'status') return { type: 'line', stroke: palette.statuses[state.status] };
	return undefined;
}
