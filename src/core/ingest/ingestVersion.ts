/** To be raised with every change of what is made of the same bytes: articles that are kept are of one version. */
export const INGEST_VERSION = 6;
