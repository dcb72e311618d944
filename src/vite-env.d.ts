/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Whether the package that is built holds the deep reader's weights. */
  readonly HAS_READER: boolean;
}
