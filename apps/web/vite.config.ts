import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { type Plugin, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Writes the service worker with the list of this build's files; map tiles' code is left to those who have tiles. */
function serviceWorker(): Plugin {
  return {
    name: 'anjuan-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name) && !name.includes('tile-map'));
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const source = readFileSync(here('./src/service-worker.js'), 'utf8')
        .replace('__VERSION__', version)
        .replace('__FILES__', JSON.stringify(files.map((name) => `/${name}`)));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

/** The page's own address goes along as the host, so that the API knows the page as its own. */
const api = { target: process.env.API_URL ?? 'http://localhost:3000', changeOrigin: false };

export default defineConfig({
  plugins: [vue(), serviceWorker()],
  resolve: {
    alias: {
      '@': here('./src'),
      // class-validator knows phone numbers, which no step asks for; the tables would weigh more than the whole form.
      'libphonenumber-js/max': here('./src/shared/no-phone-numbers.ts'),
      'libphonenumber-js': here('./src/shared/no-phone-numbers.ts'),
    },
  },
  define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  server: {
    port: 5173,
    proxy: { '/api': api },
  },
  preview: { proxy: { '/api': api } },
});
