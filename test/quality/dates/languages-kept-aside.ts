import type { DatedSentence } from './annotated.ts';

/** More of them, of which only the score is looked at. */
export const LANGUAGES_KEPT_ASIDE: readonly DatedSentence[] = [
  {
    of: 'french',
    text: "L'accord signé en 2015 limite la pêche dans le golfe.",
    is: ['none'],
  },
  {
    of: 'french',
    text: "L'homme arrêté dimanche nie les faits.",
    is: ['none'],
  },
  {
    of: 'french',
    text: 'Depuis que les combats ont repris le 1er juin, 12 000 personnes ont fui la vallée.',
    is: ['none'],
  },
  {
    of: 'french',
    text: "Bien que la loi ait été adoptée en 2020, aucun décret n'a été publié.",
    is: ['none'],
  },
  {
    of: 'french',
    text: "L'usine, qui doit fermer en 2027, emploie 900 personnes.",
    is: ['none'],
  },
  {
    of: 'french',
    text: 'Elle a épousé Jean Morel en 1961.',
    is: ['1961'],
  },
  {
    of: 'french',
    text: "La junte, au pouvoir depuis le coup d'État de 2021, a libéré dimanche 300 prisonniers.",
    is: ['2024-06-09'],
  },
  {
    of: 'french',
    text: "Le village où trois enfants avaient disparu en 1996 refuse d'en parler.",
    is: ['none'],
  },
  {
    of: 'french',
    text: 'La compagnie avait promis en janvier de rembourser les passagers.',
    is: ['2024-01'],
  },
  {
    of: 'french',
    text: "Dix jours après la tempête du 28 mai, un tiers de l'île restait sans courant vendredi.",
    is: ['2024-06-07'],
  },
  {
    of: 'spanish',
    text: 'El acuerdo firmado en 2015 limita la pesca en el golfo.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'El hombre detenido el domingo niega los hechos.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Desde que se reanudaron los combates el 1 de junio, 12.000 personas han huido del valle.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Aunque la ley fue aprobada en 2020, ningún reglamento se ha publicado.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'La planta, que cerrará en 2027, emplea a 900 personas.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Se casó con Ana Robles en 1961.',
    is: ['1961'],
  },
  {
    of: 'spanish',
    text: 'La junta, en el poder desde el golpe de 2021, liberó el domingo a 300 presos.',
    is: ['2024-06-09'],
  },
  {
    of: 'spanish',
    text: 'El pueblo donde tres niños desaparecieron en 1996 se niega a hablar de ello.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'La aerolínea había prometido en enero que devolvería el dinero a los pasajeros.',
    is: ['2024-01'],
  },
  {
    of: 'spanish',
    text: 'Diez días después de la tormenta del 28 de mayo, un tercio de la isla seguía sin luz el viernes.',
    is: ['2024-06-07'],
  },
  {
    of: 'russian',
    text: 'Соглашение, подписанное в 2015 году, ограничивает лов рыбы в заливе.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Задержанный в воскресенье мужчина отрицает вину.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'С тех пор как 1 июня возобновились бои, долину покинули 12 тысяч человек.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Хотя закон был принят в 2020 году, он до сих пор не действует.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Завод, который закроют в 2027 году, даёт работу 900 жителям.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Он женился на Анне Роговой в 1961 году.',
    is: ['1961'],
  },
  {
    of: 'russian',
    text: 'Хунта, пришедшая к власти после переворота 2021 года, в воскресенье освободила 300 заключённых.',
    is: ['2024-06-09'],
  },
  {
    of: 'russian',
    text: 'В деревне, где в 1996 году пропали трое детей, об этом не говорят.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'В январе компания обещала вернуть деньги пассажирам.',
    is: ['2024-01'],
  },
  {
    of: 'russian',
    text: 'Через десять дней после бури 28 мая треть острова в пятницу оставалась без света.',
    is: ['2024-06-07'],
  },
];
