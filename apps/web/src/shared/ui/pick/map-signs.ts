import { allowMapSigns } from '../../own-scripts';

// Leaflet asks what the browser can draw when it is loaded, so this stands before it.
allowMapSigns();
