/** Where the model of names lies, below the root of the extension. */
export const MODEL_PATH = ['media', 'entities.model'] as const;
