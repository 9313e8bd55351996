import type { DatedSentence } from './annotated.ts';

/** French, Spanish and Russian sentences that the rules were made on. */
export const LANGUAGES: readonly DatedSentence[] = [
  {
    of: 'french',
    text: "Un séisme de magnitude 6,1 a frappé lundi le nord de l'île, faisant au moins douze morts, selon les secours.",
    is: ['2024-06-10'],
  },
  {
    of: 'french',
    text: "Le pont, qui avait été construit en 1972, s'est effondré mardi.",
    is: ['2024-06-11'],
  },
  {
    of: 'french',
    text: "Le pont, construit en 1972, s'est effondré mardi.",
    is: ['2024-06-11'],
  },
  {
    of: 'french',
    text: 'Les deux pays ont signé le 9 mai 2018 un accord qui met fin à une guerre commencée en 2011.',
    is: ['2018-05-09'],
  },
  {
    of: 'french',
    text: "Le tribunal de Varne a condamné mercredi l'ancien maire à six ans de prison pour des pots-de-vin versés entre 2015 et 2018.",
    is: ['2024-06-12'],
  },
  {
    of: 'french',
    text: "L'ancien maire, condamné en 2016 pour corruption, est sorti de prison le 3 juin.",
    is: ['2024-06-03'],
  },
  {
    of: 'french',
    text: 'Après avoir perdu les élections de 2010, le parti a changé de nom.',
    is: ['none'],
  },
  {
    of: 'french',
    text: 'Le ministre a nié avoir rencontré le promoteur en 2016.',
    is: ['none'],
  },
  {
    of: 'french',
    text: 'La police a annoncé jeudi que deux hommes avaient été arrêtés lundi.',
    is: ['2024-06-13', '2024-06-10'],
  },
  {
    of: 'french',
    text: "La ville est privée d'eau depuis le 2 juin.",
    is: ['none'],
  },
  {
    of: 'french',
    text: 'Lorsque le barrage a cédé le 2 juin, 600 maisons ont été détruites.',
    is: ['2024-06-02'],
  },
  {
    of: 'french',
    text: 'Plus de 600 maisons ont été détruites quand le fleuve est sorti de son lit le 2 juin.',
    is: ['2024-06-02'],
  },
  {
    of: 'french',
    text: "Le procès, qui devait s'ouvrir lundi, a été reporté au 9 septembre.",
    is: ['>2024-09-09', 'none'],
  },
  {
    of: 'french',
    text: "Le procès de l'ex-général s'ouvrira le 9 septembre.",
    is: ['>2024-09-09'],
  },
  {
    of: 'french',
    text: "L'usine doit fermer en 2027.",
    is: ['>2027', 'none'],
  },
  {
    of: 'french',
    text: 'La banque centrale a relevé son taux mercredi pour la première fois depuis 2019.',
    is: ['2024-06-12'],
  },
  {
    of: 'french',
    text: 'Le poète, né en 1938 dans une famille de meuniers, est mort lundi à Varne.',
    is: ['2024-06-10'],
  },
  {
    of: 'french',
    text: 'Né en 1938, il avait publié son premier recueil à vingt ans.',
    is: ['none'],
  },
  {
    of: 'french',
    text: "Accusé d'avoir tué deux randonneurs en août 2019, l'homme a plaidé coupable vendredi.",
    is: ['2024-06-07'],
  },
  {
    of: 'french',
    text: 'Selon un rapport publié mardi, 40 % des puits sont à sec.',
    is: ['2024-06-11', 'none'],
  },
  {
    of: 'french',
    text: "Les prix ont baissé de 3 % en mai par rapport à avril, a indiqué jeudi l'institut de statistique.",
    is: ['2024-05', '2024-06-13'],
  },
  {
    of: 'french',
    text: "Si les pluies continuent jusqu'à samedi, la digue pourrait céder.",
    is: ['none'],
  },
  {
    of: 'french',
    text: 'Alors que la trêve avait été prolongée vendredi, des tirs ont éclaté samedi près de Sova.',
    is: ['2024-06-08'],
  },
  {
    of: 'french',
    text: 'Des tirs ont éclaté samedi près de Sova, alors que la trêve avait été prolongée vendredi.',
    is: ['2024-06-08'],
  },
  {
    of: 'french',
    text: 'Dix-sept mineurs, dont les corps ont été retrouvés mardi, étaient portés disparus.',
    is: ['none'],
  },
  {
    of: 'french',
    text: "Un incendie qui s'est déclaré lundi soir a ravagé le marché couvert.",
    is: ['none', '2024-06-10'],
  },
  {
    of: 'french',
    text: 'Le président sortant, élu en 2019 et réélu en 2023, a démissionné mercredi soir.',
    is: ['2024-06-12'],
  },
  {
    of: 'french',
    text: "Les enquêteurs ignorent si l'arme a été achetée en 2022.",
    is: ['none'],
  },
  {
    of: 'french',
    text: "Le tournoi, dont l'édition 2020 avait été annulée, débute le 20 juillet.",
    is: ['>2024-07-20'],
  },
  {
    of: 'french',
    text: "L'incendie de 2019 avait détruit la toiture.",
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Un terremoto de magnitud 6,1 sacudió el lunes el norte de la isla y dejó al menos doce muertos.',
    is: ['2024-06-10'],
  },
  {
    of: 'spanish',
    text: 'El puente, que había sido construido en 1972, se derrumbó el martes.',
    is: ['2024-06-11'],
  },
  {
    of: 'spanish',
    text: 'El puente, construido en 1972, se derrumbó el martes.',
    is: ['2024-06-11'],
  },
  {
    of: 'spanish',
    text: 'Los dos países firmaron el 9 de mayo de 2018 una tregua que puso fin a una guerra iniciada en 2011.',
    is: ['2018-05-09'],
  },
  {
    of: 'spanish',
    text: 'El tribunal condenó el miércoles al exalcalde a seis años de cárcel por sobornos cobrados entre 2015 y 2018.',
    is: ['2024-06-12'],
  },
  {
    of: 'spanish',
    text: 'El exalcalde, condenado en 2016 por corrupción, salió de prisión el 3 de junio.',
    is: ['2024-06-03'],
  },
  {
    of: 'spanish',
    text: 'Tras perder las elecciones de 2010, el partido cambió de nombre.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'El ministro negó haberse reunido con el constructor en 2016.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'La policía informó el jueves de que dos hombres habían sido detenidos el lunes.',
    is: ['2024-06-13', '2024-06-10'],
  },
  {
    of: 'spanish',
    text: 'La ciudad está sin agua desde el 2 de junio.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Cuando la presa cedió el 2 de junio, 600 casas quedaron destruidas.',
    is: ['2024-06-02'],
  },
  {
    of: 'spanish',
    text: 'Más de 600 casas quedaron destruidas cuando el río se desbordó el 2 de junio.',
    is: ['2024-06-02'],
  },
  {
    of: 'spanish',
    text: 'El juicio, que debía comenzar el lunes, fue aplazado hasta el 9 de septiembre.',
    is: ['>2024-09-09', 'none'],
  },
  {
    of: 'spanish',
    text: 'El juicio contra el exgeneral comenzará el 9 de septiembre.',
    is: ['>2024-09-09'],
  },
  {
    of: 'spanish',
    text: 'La planta cerrará en 2027, anunció la empresa el martes.',
    is: ['>2027', '2024-06-11'],
  },
  {
    of: 'spanish',
    text: 'El banco central subió el miércoles los tipos por primera vez desde 2019.',
    is: ['2024-06-12'],
  },
  {
    of: 'spanish',
    text: 'El poeta, nacido en 1938 en una familia de molineros, murió el lunes en Varna.',
    is: ['2024-06-10'],
  },
  {
    of: 'spanish',
    text: 'Nacido en 1938, publicó su primer libro a los veinte años.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Acusado de haber matado a dos excursionistas en agosto de 2019, el hombre se declaró culpable el viernes.',
    is: ['2024-06-07'],
  },
  {
    of: 'spanish',
    text: 'Según un informe publicado el martes, el 40 % de los pozos está seco.',
    is: ['2024-06-11', 'none'],
  },
  {
    of: 'spanish',
    text: 'Los precios bajaron un 3 % en mayo frente a abril, informó el jueves el instituto de estadística.',
    is: ['2024-05', '2024-06-13'],
  },
  {
    of: 'spanish',
    text: 'Si las lluvias siguen hasta el sábado, el dique podría ceder.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Mientras el Parlamento debatía el martes, miles de personas rodearon el edificio.',
    is: ['2024-06-11', 'none'],
  },
  {
    of: 'spanish',
    text: 'El barco, hundido en 1942, fue hallado el sábado por unos buzos que lo buscaban desde 2018.',
    is: ['2024-06-08'],
  },
  {
    of: 'spanish',
    text: 'Los diecisiete mineros, cuyos cuerpos fueron hallados el martes, trabajaban sin contrato.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'Al menos 23 personas murieron el lunes al hundirse un transbordador frente a la isla, informó la guardia costera.',
    is: ['2024-06-10'],
  },
  {
    of: 'spanish',
    text: 'El presidente, elegido en 2019 y reelegido en 2023, dimitió el miércoles por la noche.',
    is: ['2024-06-12'],
  },
  {
    of: 'spanish',
    text: 'Los investigadores no saben si el arma fue comprada en 2022.',
    is: ['none'],
  },
  {
    of: 'spanish',
    text: 'El torneo, cuya edición de 2020 fue cancelada, empieza el 20 de julio.',
    is: ['>2024-07-20'],
  },
  {
    of: 'spanish',
    text: 'El incendio de 2019 destruyó el tejado.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Землетрясение магнитудой 6,1 произошло в понедельник на севере острова, погибли не менее двенадцати человек.',
    is: ['2024-06-10'],
  },
  {
    of: 'russian',
    text: 'Мост, который построили в 1972 году, обрушился во вторник.',
    is: ['2024-06-11'],
  },
  {
    of: 'russian',
    text: 'Построенный в 1972 году мост обрушился во вторник.',
    is: ['2024-06-11'],
  },
  {
    of: 'russian',
    text: 'Две страны подписали 9 мая 2018 года перемирие, положившее конец войне, которая началась в 2011 году.',
    is: ['2018-05-09'],
  },
  {
    of: 'russian',
    text: 'Суд в среду приговорил бывшего мэра к шести годам тюрьмы за взятки, полученные в 2015 и 2016 годах.',
    is: ['2024-06-12'],
  },
  {
    of: 'russian',
    text: 'Бывший мэр, осуждённый в 2016 году за взятки, вышел на свободу 3 июня.',
    is: ['2024-06-03'],
  },
  {
    of: 'russian',
    text: 'После того как партия проиграла выборы в 2010 году, она сменила название.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Министр отрицает, что встречался с застройщиком в 2016 году.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Полиция сообщила в четверг, что двое мужчин были задержаны в понедельник.',
    is: ['2024-06-13', '2024-06-10'],
  },
  {
    of: 'russian',
    text: 'Город остаётся без воды со 2 июня.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Когда 2 июня прорвало плотину, были разрушены 600 домов.',
    is: ['2024-06-02'],
  },
  {
    of: 'russian',
    text: 'Более 600 домов были разрушены, когда река вышла из берегов 2 июня.',
    is: ['2024-06-02'],
  },
  {
    of: 'russian',
    text: 'Процесс, который должен был начаться в понедельник, перенесли на 9 сентября.',
    is: ['>2024-09-09', 'none'],
  },
  {
    of: 'russian',
    text: 'Процесс над бывшим генералом начнётся 9 сентября.',
    is: ['>2024-09-09'],
  },
  {
    of: 'russian',
    text: 'Завод закроют в 2027 году, сообщила компания во вторник.',
    is: ['>2027', '2024-06-11'],
  },
  {
    of: 'russian',
    text: 'Центральный банк в среду впервые с 2019 года повысил ставку.',
    is: ['2024-06-12'],
  },
  {
    of: 'russian',
    text: 'Поэт, родившийся в 1938 году в семье мельника, умер в понедельник в Варне.',
    is: ['2024-06-10'],
  },
  {
    of: 'russian',
    text: 'Родившись в 1938 году, он застал войну ребёнком.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Мужчина, обвиняемый в убийстве двух туристов в августе 2019 года, в пятницу признал вину.',
    is: ['2024-06-07'],
  },
  {
    of: 'russian',
    text: 'Согласно докладу, опубликованному во вторник, 40 % колодцев высохли.',
    is: ['2024-06-11', 'none'],
  },
  {
    of: 'russian',
    text: 'Цены в мае снизились на 3 % по сравнению с апрелем, сообщила в четверг служба статистики.',
    is: ['2024-05', '2024-06-13'],
  },
  {
    of: 'russian',
    text: 'Если дожди продлятся до субботы, дамбу может прорвать.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Пока парламент заседал во вторник, здание окружили тысячи человек.',
    is: ['2024-06-11', 'none'],
  },
  {
    of: 'russian',
    text: 'Затонувший в 1942 году корабль нашли в субботу водолазы, искавшие его с 2018 года.',
    is: ['2024-06-08'],
  },
  {
    of: 'russian',
    text: 'Шахтёры, чьи тела нашли во вторник, работали без договоров.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Не менее 23 человек погибли в понедельник, когда у берегов острова затонул паром.',
    is: ['2024-06-10'],
  },
  {
    of: 'russian',
    text: 'Президент, избранный в 2019 году и переизбранный в 2023 году, подал в отставку в среду вечером.',
    is: ['2024-06-12'],
  },
  {
    of: 'russian',
    text: 'Следствие не знает, было ли оружие куплено в 2022 году.',
    is: ['none'],
  },
  {
    of: 'russian',
    text: 'Турнир, который в 2020 году был отменён, начнётся 20 июля.',
    is: ['>2024-07-20'],
  },
  {
    of: 'russian',
    text: 'Пожар 2019 года уничтожил крышу.',
    is: ['none'],
  },
];
