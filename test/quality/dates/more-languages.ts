import type { DatedSentence } from './annotated.ts';

/** French, Spanish and Russian sentences as long as those of news agencies, written after the rules: 39 of the 42 were right at first sight. */
export const MORE_LANGUAGES: readonly DatedSentence[] = [
  {
    of: 'french',
    text: "Le gouvernement, qui avait suspendu les vols en mars après la découverte d'une fissure, a autorisé mercredi leur reprise, a annoncé la ministre des Transports.",
    is: ['2024-06-12'],
  },
  {
    of: 'french',
    text: "Au moins 41 personnes ont péri mardi dans l'effondrement d'une usine textile à Orvel, où les secouristes cherchaient encore des survivants jeudi matin.",
    is: ['2024-06-11'],
  },
  { of: 'french', text: 'Les habitants, évacués vendredi, attendent de pouvoir rentrer chez eux.', is: ['none'] },
  {
    of: 'french',
    text: "Libérée lundi après quatorze mois de détention, l'opposante a aussitôt appelé ses partisans à manifester.",
    is: ['2024-06-10'],
  },
  { of: 'french', text: "Libérée lundi, l'opposante appelle ses partisans au calme.", is: ['none', '2024-06-10'] },
  {
    of: 'french',
    text: "L'armée a reconnu samedi la perte de deux blindés près de Keln, une ville qu'elle avait reprise en 2022.",
    is: ['2024-06-08'],
  },
  { of: 'french', text: 'Le juge enquête sur des contrats que la mairie aurait signés en 2018.', is: ['none'] },
  {
    of: 'french',
    text: "Le Parlement a adopté le 30 mai la loi qui interdit l'extraction de sable sur les plages.",
    is: ['2024-05-30'],
  },
  { of: 'french', text: 'Ce syndicat, fondé en 1936 et dissous en 1940, comptait 4 000 membres.', is: ['none'] },
  {
    of: 'french',
    text: 'Dans la nuit de samedi à dimanche, un incendie a détruit le dépôt de tramways.',
    is: ['2024-06-09'],
  },
  {
    of: 'french',
    text: 'Les électeurs éliront le 23 juin le successeur de Tomas Reil, mort en février.',
    is: ['>2024-06-23'],
  },
  { of: 'french', text: 'En 2017, la région avait déjà connu des pluies aussi fortes.', is: ['2017'] },
  {
    of: 'french',
    text: "Aucun responsable ne s'est exprimé depuis l'attaque de dimanche, a regretté jeudi un porte-parole.",
    is: ['none', '2024-06-13'],
  },
  {
    of: 'french',
    text: '« Nous partirons », a promis mardi le chef des rebelles, dont le mouvement contrôle la vallée depuis 2021.',
    is: ['2024-06-11', 'none'],
  },
  {
    of: 'spanish',
    text: 'El Gobierno, que había suspendido los vuelos en marzo tras hallar una grieta, autorizó el miércoles su reanudación, según anunció la ministra de Transportes.',
    is: ['2024-06-12'],
  },
  {
    of: 'spanish',
    text: 'Al menos 41 personas murieron el martes en el derrumbe de una fábrica en Orvel, donde los equipos de rescate seguían buscando supervivientes el jueves.',
    is: ['2024-06-11'],
  },
  { of: 'spanish', text: 'Los vecinos, evacuados el viernes, esperan volver a sus casas.', is: ['none'] },
  {
    of: 'spanish',
    text: 'Liberada el lunes tras catorce meses de cárcel, la opositora llamó a sus seguidores a manifestarse.',
    is: ['2024-06-10', 'none'],
  },
  {
    of: 'spanish',
    text: 'El Ejército reconoció el sábado la pérdida de dos blindados cerca de Keln, ciudad que había recuperado en 2022.',
    is: ['2024-06-08'],
  },
  { of: 'spanish', text: 'El juez investiga los contratos que el ayuntamiento habría firmado en 2018.', is: ['none'] },
  {
    of: 'spanish',
    text: 'El Parlamento aprobó el 30 de mayo la ley que prohíbe extraer arena de las playas.',
    is: ['2024-05-30'],
  },
  { of: 'spanish', text: 'El sindicato, fundado en 1936 y disuelto en 1940, tenía 4.000 miembros.', is: ['none'] },
  {
    of: 'spanish',
    text: 'En la madrugada del domingo, un incendio destruyó la cochera de tranvías.',
    is: ['2024-06-09'],
  },
  {
    of: 'spanish',
    text: 'Los electores elegirán el 23 de junio al sucesor de Tomas Reil, fallecido en febrero.',
    is: ['>2024-06-23'],
  },
  { of: 'spanish', text: 'En 2017, la región ya había sufrido lluvias tan fuertes.', is: ['2017'] },
  {
    of: 'spanish',
    text: 'El jefe de los rebeldes prometió el martes retirarse del valle que su grupo controla desde 2021.',
    is: ['2024-06-11'],
  },
  {
    of: 'spanish',
    text: 'Nadie ha reivindicado el ataque del domingo, dijo el jueves un portavoz de la policía.',
    is: ['2024-06-13', '2024-06-09'],
  },
  {
    of: 'spanish',
    text: 'La mujer fue encontrada el domingo por dos montañeros después de haber desaparecido en enero.',
    is: ['2024-06-09', 'none'],
  },
  {
    of: 'russian',
    text: 'Правительство, которое в марте приостановило полёты, в среду разрешило их возобновить, сообщила министр транспорта.',
    is: ['2024-06-12'],
  },
  {
    of: 'russian',
    text: 'Не менее 41 человека погибли во вторник при обрушении фабрики в Орвеле, где спасатели в четверг ещё искали выживших.',
    is: ['2024-06-11'],
  },
  { of: 'russian', text: 'Жители, эвакуированные в пятницу, ждут возвращения домой.', is: ['none'] },
  {
    of: 'russian',
    text: 'Освобождённая в понедельник после четырнадцати месяцев ареста, политик сразу призвала сторонников выйти на улицы.',
    is: ['2024-06-10', 'none'],
  },
  {
    of: 'russian',
    text: 'Армия признала в субботу потерю двух бронемашин у города Кельн, который она вернула в 2022 году.',
    is: ['2024-06-08'],
  },
  { of: 'russian', text: 'Следователи проверяют договоры, которые мэрия якобы подписала в 2018 году.', is: ['none'] },
  { of: 'russian', text: 'Парламент 30 мая принял закон, запрещающий добычу песка на пляжах.', is: ['2024-05-30'] },
  {
    of: 'russian',
    text: 'Профсоюз, основанный в 1936 году и распущенный в 1940 году, насчитывал четыре тысячи членов.',
    is: ['none'],
  },
  { of: 'russian', text: 'В ночь на воскресенье пожар уничтожил трамвайное депо.', is: ['2024-06-09'] },
  {
    of: 'russian',
    text: 'Избиратели 23 июня выберут преемника Томаса Рейла, умершего в феврале.',
    is: ['>2024-06-23'],
  },
  { of: 'russian', text: 'В 2017 году в области уже шли такие же сильные дожди.', is: ['2017'] },
  {
    of: 'russian',
    text: 'Лидер повстанцев во вторник пообещал уйти из долины, которую его движение контролирует с 2021 года.',
    is: ['2024-06-11'],
  },
  {
    of: 'russian',
    text: 'Никто не взял на себя ответственность за нападение, заявил в четверг представитель полиции.',
    is: ['2024-06-13'],
  },
  { of: 'russian', text: 'Военные, захватившие власть в 2021 году, обещают выборы.', is: ['none'] },
];
