const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PREFIXES_KEPT = words('ex self non anti pan all mid');
export const COMPOUND_STARTS = words('well high low long short full part two three four five six seven eight nine ten');
export const COMPOUND_ENDS = words('based led backed speaking owned run old year');
