import type { CountedSentence } from './annotated.ts';

export const FRENCH: readonly CountedSentence[] = [
  { text: 'Au moins 17 personnes sont mortes dans l’accident.', is: ['17 dead ~'] },
  { text: 'Le séisme a fait 244 morts et plus de 300 blessés.', is: ['244 dead', '300 wounded ~'] },
  { text: 'L’attaque a tué douze soldats près de Halden.', is: ['12 soldat dead'] },
  { text: 'Le bilan est passé de 24 à 31 morts.', is: ['31 dead'] },
  { text: 'La police a interpellé 45 manifestants.', is: ['45 manifestant arrested'] },
  { text: 'Huit ouvriers sont toujours portés disparus.', is: ['8 ouvrier missing'] },
  { text: 'Environ 3 400 habitants ont été évacués.', is: ['3400 habitant displaced ~'] },
  { text: 'La compagnie a supprimé 1 400 trains en octobre.', is: ['1400 train'] },
  { text: 'Le groupe va supprimer 2.300 emplois.', is: ['2300 emploi'] },
  { text: 'Près de 2,5 millions d’électeurs se sont abstenus.', is: ['2500000 électeur ~'] },
  { text: 'L’État versera 2,5 milliards d’euros.', is: ['2500000000 EUR'] },
  { text: 'Le loyer moyen atteint 1 250 € par mois.', is: ['1250 EUR'] },
  { text: 'Quelque 40 % des sondés y sont opposés.', is: ['40 % ~'] },
  { text: 'Une cinquantaine de pompiers luttaient contre le feu.', is: ['50 pompier ~'] },
  { text: 'Le séisme de magnitude 6,1 a été ressenti à 35 kilomètres.', is: ['6.1 magnitude', '35 km'] },
  { text: 'Anna Roe, 45 ans, est arrivée à 14h30 par le vol 1990.', is: [] },
  { text: 'Les trois ministres se sont vus le 14 mai 2019.', is: [] },
  { text: 'Le parti a remporté 52 des 180 sièges.', is: ['52 siège', '180 siège'] },
];

/** Sentences that nobody looked at while the rules were made. */
export const FRENCH_KEPT_ASIDE: readonly CountedSentence[] = [
  { text: 'Neuf adolescents ont été tués dans un accident de car.', is: ['9 adolescent dead'] },
  { text: 'L’explosion a blessé vingt-six ouvriers.', is: ['26 ouvrier wounded'] },
  { text: 'La mairie a abattu 18 250 arbres.', is: ['18250 arbre'] },
  { text: 'Le chantier coûtera 38,6 millions d’euros.', is: ['38600000 EUR'] },
  { text: 'L’action a perdu 7,25 %.', is: ['7.25 %'] },
  { text: 'Plus de 700 personnes ont été arrêtées depuis lundi.', is: ['700 arrested ~'] },
  { text: 'Le feu a ravagé 3 100 hectares.', is: ['3100 ha'] },
  { text: 'Varn a battu Orvel 3-1 et occupe la 2e place.', is: [] },
  { text: 'Le nombre de morts s’élève désormais à 58.', is: ['58 dead'] },
];
