import { Failure, attempt, fetchWhole } from './load';

/**
 * Fetches a published picture, as `load` does.
 * @throws DataProblem
 */
export function loadPicture(name: string): Promise<ImageBitmap> {
	return attempt(name, async () => {
		const picture = await fetchWhole(name);
		return createImageBitmap(picture).catch(() => {
			throw new Failure({ type: picture.type.startsWith('text/html') ? 'web-page' : 'content' });
		});
	});
}
