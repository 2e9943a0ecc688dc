import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Under Vite MapLibre cannot find its own worker; this line tells it where the built one is.
setWorkerUrl(workerUrl);
