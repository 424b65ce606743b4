/// <reference types="vite/client" />

/** The ids of the documents that the server was given, by the name of their operation (vite.config.ts). */
declare const PERSISTED_DOCUMENTS: Readonly<Record<string, string>> | undefined;
