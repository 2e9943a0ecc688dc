import type { ImageSource } from 'maplibre-gl';
import { RELIEF_FILES, fetchRelief, type ReliefPicture } from '../../dataset/fetch';
import { Lazy } from '../../dataset/lazy';
import { DataProblem } from '../../dataset/load';
import type { DatedMap } from '../../map/maplibre/dated-map';
import type { LoadFailures } from '../../state/load-failures';

/** The hillshade, which comes last of all. */
export class ReliefShade {
	/** The picture and where it lies, once they are here. */
	picture = $state.raw<ReliefPicture>();
	failed = false;
	readonly #picture = new Lazy(fetchRelief);

	constructor(readonly failures: LoadFailures) {}

	/** Fetches it, also after it failed. */
	readonly bring = async (): Promise<void> => {
		if (this.picture) return;
		try {
			this.picture = await this.#picture.get();
			for (const file of RELIEF_FILES) this.failures.mended(file);
		} catch (problem) {
			if (!(problem instanceof DataProblem)) throw problem;
			this.failed = true;
			this.failures.report(problem, this.bring);
		}
	};

	/** Gives the picture to a map whose style knows where it lies. */
	put(map: DatedMap): void {
		const source = map.getSource<ImageSource>('relief');
		if (this.picture) source?.updateImage({ image: this.picture.image });
	}
}
