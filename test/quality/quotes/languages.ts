import { type Annotated, said } from './annotated.ts';

const UNKNOWN = { unclear: 'language not known' } as const;

/** The other languages with a pack, and some without. */
export const LANGUAGES: readonly Annotated[] = [
  {
    id: 'French, joined pronoun',
    language: 'fr',
    text: `« Le tunnel restera fermé », a déclaré la maire Claire Dumont lundi soir. « On ne joue pas avec la roche », a-t-elle ajouté. Le mur, surnommé « rempart », a été bâti en deux mois.`,
    said: [said('Le tunnel restera fermé', 'Claire Dumont'), said('On ne joue pas avec la roche', 'Claire Dumont')],
  },
  {
    id: 'French, before the quote, and selon',
    language: 'fr',
    text: `Le directeur du port, Marc Vasseur, a prévenu : « Le quai ne rouvrira pas avant mai ». Selon la syndicaliste Anne Roche, la décision est « une honte pour la ville ».`,
    said: [said('Le quai ne rouvrira pas avant mai', 'Marc Vasseur'), said('une honte pour la ville', 'Anne Roche')],
  },
  {
    id: 'French, dialogue behind dashes',
    language: 'fr',
    text: `Le bateau était prêt.

— Nous partons demain, — dit Claire Dumont. — Pas avant.`,
    said: [said('Nous partons demain,', 'Claire Dumont'), said('Pas avant.', 'Claire Dumont')],
  },
  {
    id: 'Spanish, marks mixed and a description',
    language: 'es',
    text: `«No nos vamos de aquí», dijo la alcaldesa Lucía Prado. “Ni hoy ni mañana”, añadió la alcaldesa. La llamada “ley del agua” sigue en vigor.`,
    said: [said('No nos vamos de aquí', 'Lucía Prado'), said('Ni hoy ni mañana', 'Lucía Prado')],
  },
  {
    id: 'Spanish, before the quote, and según',
    language: 'es',
    text: `El ministro Tomás Arce advirtió: “La presa no aguanta otro invierno”. Según la ingeniera Pilar Soto, el informe es “claro y antiguo”.`,
    said: [said('La presa no aguanta otro invierno', 'Tomás Arce'), said('claro y antiguo', 'Pilar Soto')],
  },
  {
    id: 'Spanish, dialogue behind dashes',
    language: 'es',
    text: `Nadie abrió la puerta.

—Nos vamos mañana —dijo Lucía Prado—. No antes.`,
    said: [said('Nos vamos mañana', 'Lucía Prado'), said('No antes.', 'Lucía Prado')],
  },
  {
    id: 'Italian, dropped subject',
    language: 'it',
    text: `«Da qui non passa nessuno», ha detto la sindaca Marta Ferri. Poi ha aggiunto: “Il ponte resta chiuso”.`,
    said: [said('Da qui non passa nessuno', 'Marta Ferri'), said('Il ponte resta chiuso', 'Marta Ferri')],
  },
  {
    id: 'Italian, secondo',
    language: 'it',
    text: `Secondo il ministro Paolo Conti, la riforma è “una scelta di buon senso”. «È un errore», ha replicato il deputato Luca Neri.`,
    said: [said('una scelta di buon senso', 'Paolo Conti'), said('È un errore', 'Luca Neri')],
  },
  {
    id: 'Russian, dash behind the quote',
    language: 'ru',
    text: `«Паром снова ходит», — заявил министр Павел Крылов. «Но только до заката», — добавил он.`,
    said: [said('Паром снова ходит', 'Павел Крылов'), said('Но только до заката', 'Павел Крылов')],
  },
  {
    id: 'Russian, before the quote, and a source',
    language: 'ru',
    text: `Мэр Анна Белова сказала: «Мост откроют весной». По словам Беловой, работы идут «строго по графику».`,
    said: [said('Мост откроют весной', 'Анна Белова'), said('строго по графику', 'Анна Белова')],
  },
  {
    id: 'Russian, dialogue behind dashes',
    language: 'ru',
    text: `Лодка была готова.

— Мы уходим завтра, — сказал Павел Крылов. — Не раньше.`,
    said: [said('Мы уходим завтра,', 'Павел Крылов'), said('Не раньше.', 'Павел Крылов')],
  },
  {
    id: 'Swedish, no pack',
    language: 'sv',
    text: `”Vi stannar här”, sade borgmästaren Karin Ek. ”Tills vidare”, tillade hon.`,
    said: [said('Vi stannar här', null, UNKNOWN), said('Tills vidare', null, UNKNOWN)],
  },
  {
    id: 'Finnish, no pack',
    language: 'fi',
    text: `»Me jäämme tänne», sanoi pormestari Aino Laine.`,
    said: [said('Me jäämme tänne', null, UNKNOWN)],
  },
  {
    id: 'Japanese corner brackets, no pack',
    language: 'ja',
    text: `市長は「橋は冬までに完成する」と述べた。議員は「遅すぎる」と批判した。`,
    said: [said('橋は冬までに完成する', null, UNKNOWN), said('遅すぎる', null, UNKNOWN)],
  },
];
