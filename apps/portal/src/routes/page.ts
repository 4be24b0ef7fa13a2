import type { VNode } from 'vue';
import type { Head } from '../document.js';
import type { PortalReader, PublicOffice } from '../reader.js';
import type { Site } from '../shared/site.js';

/** One request, with the office every page shows. */
export interface Visit {
  readonly site: Site;
  readonly query: URLSearchParams;
  readonly read: PortalReader;
  readonly office: PublicOffice;
}

/** What a route hands to the renderer; 200 unless it says otherwise. */
export interface Page extends Head {
  readonly status?: number;
  readonly view: VNode;
}
