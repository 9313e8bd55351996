import type { CountedSentence } from './annotated.ts';

/** Sentences that nobody looked at while the rules were made. */
export const GERMAN_KEPT_ASIDE: readonly CountedSentence[] = [
  { text: 'Bei dem Busunfall nahe Kelmar starben wenigstens neun Jugendliche.', is: ['9 jugendlicher dead ~'] },
  { text: 'Durch die Explosion wurden 26 Arbeiter schwer verletzt.', is: ['26 arbeiter wounded'] },
  { text: 'Die Zahl der Todesopfer hat sich auf 58 erhöht.', is: ['58 dead'] },
  {
    text: '41 Passagiere konnten gerettet werden, sechs gelten als vermisst.',
    is: ['41 passagier rescued', '6 missing'],
  },
  { text: 'Nach Angaben des Ministeriums wurden seit Montag über 700 Menschen festgenommen.', is: ['700 arrested ~'] },
  { text: 'Die Behörden sprachen von höchstens 15 Toten.', is: ['15 dead ~'] },
  {
    text: 'Drei Polizisten schossen auf den Mann, der zuvor zwei Frauen verletzt hatte.',
    is: ['3 polizist', '2 woman wounded'],
  },
  { text: 'Der Einsturz tötete fünf Bergleute.', is: ['5 bergleute dead'] },
  { text: 'Insgesamt wurden 18.250 Bäume gefällt.', is: ['18250 baum'] },
  { text: 'Auf dem Platz versammelten sich rund 6.000 Demonstranten.', is: ['6000 demonstrant ~'] },
  { text: 'Die Reederei verkauft vier ihrer elf Schiffe.', is: ['4 schiff', '11 schiff'] },
  { text: 'Im Hafen lagern noch 2.750 Tonnen Ammoniumnitrat.', is: ['2750 t'] },
  { text: 'Für die Sanierung sind 38,6 Mio. Euro eingeplant.', is: ['38600000 EUR'] },
  { text: 'Die Aktie verlor 7,25 Prozent und schloss bei 112,40 Euro.', is: ['7.25 %', '112.4 EUR'] },
  { text: 'Mehr als drei Viertel der 560 Mitglieder stimmten zu.', is: ['560 mitglied'] },
  { text: 'Gut 1,2 Milliarden Dollar flossen in den Ausbau.', is: ['1200000000 USD ~'] },
  { text: 'Der 17-Jährige fuhr mit 96 km/h durch die 30er-Zone.', is: ['96 km/h'] },
  { text: 'Die Nummer 9 traf in der 88. Minute zum 2:2.', is: [] },
  { text: 'Das Feuer vernichtete 3.100 Hektar Wald.', is: ['3100 ha'] },
  { text: 'Die beiden Länder einigten sich nach zwei Tagen auf 16 Punkte.', is: ['2 day', '16 punkt'] },
  { text: 'Eine halbe Million Zuschauer kam zum Umzug.', is: ['500000 zuschauer'] },
  { text: 'Im Bezirk wurden 1,400 Fälle gezählt.', is: [] },
];
