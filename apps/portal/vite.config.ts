import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { verifierTools } from './verifier-tools.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One server bundle, `dist/server.js`, and the style sheet and icon it refers to in `dist/assets`. No script reaches the reader. */
export default defineConfig({
  base: '/portal/',
  plugins: [vue(), verifierTools()],
  resolve: {
    alias: [
      // The procedure tables bring class-validator, and that brings every country's phone numbers.
      { find: /^libphonenumber-js(\/max)?$/, replacement: here('./src/no-phone-numbers.ts') },
      // Under Node these packages offer CommonJS, which picks a development or a production file at run time.
      { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
      {
        find: /^@?vue\/server-renderer$/,
        replacement: '@vue/server-renderer/dist/server-renderer.esm-bundler.js',
      },
    ],
  },
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  ssr: { noExternal: true },
  build: {
    ssr: here('./src/server.ts'),
    ssrEmitAssets: true,
    assetsInlineLimit: 0,
    cssMinify: true,
    target: 'es2022',
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'server.js' } },
  },
});
