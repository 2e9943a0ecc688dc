import { Map, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';

// Built by itself this is MapLibre's own weight: what the atlas uses of it and nothing else.
Object.assign(window, { Map, NavigationControl, ScaleControl, setWorkerUrl });
