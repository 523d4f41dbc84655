export async function takeShots(_url: string, _folder: string): Promise<void> {}
