export const ownerPlaceholder: string;
export const filesWithOwner: readonly string[];
