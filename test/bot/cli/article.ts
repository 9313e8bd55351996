/** An invented article as somebody would hand it in. */
export const ARTICLE = `The harbour authority in Velmark closed its northern pier on Tuesday after divers found cracks in four piles.

“We would rather lose a week than a ship,” said harbour master Ines Duarte. “The pier was built in 1964.”`;
