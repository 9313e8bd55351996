/** A report of an outlet that does not exist, to be laid out as the programs of publishers do. */
export interface Story {
  readonly title: string;
  readonly text: readonly string[];
}

export const FERRY: Story = {
  title: 'Ferry to Skerry Island runs again after two months',
  text: [
    'The ferry to Skerry Island left the quay at six on Friday, an hour late, with half of its seats empty and a brass band on the upper deck.',
    '“Nobody told us that it would run,” said Ines Rowe, who had waited since four. “We had been sent home twice already.”',
    'The line had stopped in March, after its owners could not agree on who was to pay for a new engine.',
    'It was back by nine.',
    'The mayor, who was on board, promised that the boat would run twice a day until the end of September, whatever it cost.',
    'A spokeswoman for the owners said that they would look at the figures in the autumn and decide then.',
  ],
};

export const BUDGET: Story = {
  title: 'Council cuts library hours to pay for flood wall',
  text: [
    'The Marlow Bay city council voted 7-2 on Tuesday to close the public libraries on three days a week, so that a flood wall can be built before the winter.',
    'The wall is to cost $41 million, about twice of what the engineers had named when the plan was first shown in 2029.',
    '“You can read at home, but you cannot swim at home,” said council member Dora Quist, who had moved that the hours be cut.',
    'Hal Brandt, one of the two who voted no, called the choice “a false one” and said that the reserve would have paid for both.',
    'Librarians had stood outside the hall since the morning. Some of them read aloud from books about floods.',
    'The council will meet again on the first Monday of June to vote on the contract itself.',
  ],
};

export const DIKE: Story = {
  title: 'Deich bei Osterhude wird einen Meter höher',
  text: [
    'Der Deich bei Osterhude soll bis zum Herbst um einen Meter erhöht werden. Das hat der Kreistag am Freitag mit großer Mehrheit beschlossen.',
    '„Wir können nicht noch einmal zwei Jahre lang auf ein Gutachten warten“, sagte Landrätin Hanne Petersen nach der Sitzung.',
    'Die Kosten von 18 Millionen Euro teilen sich der Kreis und das Land. Der Bund hatte eine Beteiligung im März abgelehnt.',
    'Die Anwohner der Deichstraße müssen bis dahin mit Sperrungen rechnen.',
    'Naturschützer kritisierten den Beschluss, weil für die Baustelle eine Wiese verloren geht, auf der Kiebitze brüten.',
  ],
};

export const BRIDGE: Story = {
  title: 'Le pont de Valmont fermé jusqu’à l’automne',
  text: [
    'Le pont de Valmont, emprunté chaque jour par neuf mille voitures, restera fermé jusqu’à l’automne, a annoncé vendredi la mairie.',
    '« Nous préférons un détour à un accident », a déclaré la maire, Odile Ferrand, devant une centaine d’habitants.',
    'Une fissure avait été découverte en mars sous la deuxième arche, lors d’un contrôle de routine.',
    'Les commerçants du quai demandent une aide : ils disent avoir perdu la moitié de leurs clients en une semaine.',
    'Les travaux doivent commencer lundi et coûter un peu plus de six millions d’euros.',
  ],
};

export const WELL: Story = {
  title: 'El pueblo de Villaseca vuelve a tener agua',
  text: [
    'Los vecinos de Villaseca volvieron a tener agua corriente el viernes, después de once días de depender de camiones cisterna.',
    '«Lo primero que hice fue regar los tomates», dijo Amparo Gil, de 81 años, que vive junto al pozo nuevo.',
    'La avería se produjo cuando cedió la bomba principal, instalada hace más de treinta años.',
    'El alcalde, Julio Serna, pidió al gobierno regional que pague la mitad de la obra, que ha costado 300.000 euros.',
    'La compañía de aguas asegura que la nueva bomba durará al menos veinte años.',
  ],
};

export const TRAM: Story = {
  title: '市電の新路線、来月開業へ',
  text: [
    '港町市は九日、駅前と港を結ぶ市電の新しい路線を来月一日に開業すると発表した。',
    '新路線の長さは四・二キロで、途中に七つの停留所が設けられる。',
    '「待ちに待った路線です」と商店街の会長を務める森田さんは話している。',
    '運賃は大人二百円、子ども百円で、開業から三日間は無料になる。',
    '市は一日に八千人の利用を見込んでいるが、自転車の利用者からは不安の声も出ている。',
  ],
};

/** Its paragraphs, each within these tags. */
export function paragraphs({ text }: Story, before = '<p>', after = '</p>'): string {
  return text.map((paragraph) => before + paragraph + after).join('\n');
}

/** Its paragraphs with something set between each two, as advertising and boxes are: the first after the first, and so on. */
export function parted({ text }: Story, boxes: readonly string[], before = '<p>', after = '</p>'): string {
  return text.map((paragraph, i) => before + paragraph + after + (boxes[i] ?? '')).join('\n');
}
