import { type Annotated, said } from './annotated.ts';

/** Pieces as the press writes them, from a school board to a stolen maypole. */
export const PRESS: readonly Annotated[] = [
  {
    id: 'school board',
    language: 'en',
    text: `The Marling school board voted 5-4 on Tuesday to ban phones in classrooms, after a meeting that ran past midnight.

Superintendent Joyce Ellery, who proposed the ban, said teachers were “begging for silence.” She cited a survey in which four of five said they spent more time on phones than on fractions.

Parents were split. “My son calls me when he is scared,” said Lori Dennis, whose 11-year-old has asthma. “Who does he call now?” Another mother, Tanya Ruiz, told the board it should have acted years ago. “You are late, but you are right,” Ruiz said.

Board member Frank Odell, one of the four who voted no, called the ban unenforceable. “Have you met a teenager?” he asked.

The state teachers’ union welcomed the vote. In a statement, its president, Hollis Greer, called it “a small revolution in a quiet room.”`,
    said: [
      said('begging for silence.', 'Joyce Ellery'),
      said('My son calls me when he is scared,', 'Lori Dennis'),
      said('Who does he call now?', 'Lori Dennis'),
      said('You are late, but you are right,', 'Tanya Ruiz'),
      said('Have you met a teenager?', 'Frank Odell'),
      said('a small revolution in a quiet room.', 'Hollis Greer'),
    ],
  },
  {
    id: 'candidate story',
    language: 'en',
    text: `WESTBROOK — Margaret Tully does not look like a front-runner. The former school nurse drives a 14-year-old van, answers her own phone and has raised a tenth of what her opponent has.

“He has the signs,” Tully said over pie at a diner here. “I have the pie.”

Her opponent, state Sen. Rick Barlow, has led the money race since March. But a Harbour Times poll published Sunday put Tully ahead by three points, and Barlow’s allies are nervous.

“Nobody planned for this,” said one Republican strategist close to the Barlow campaign, who spoke on the condition of anonymity to discuss internal deliberations. “We thought she was a hobby.”

Barlow himself shrugged off the numbers. “Polls don’t vote,” he told WKLB radio. “I’ve never lost a race and I don’t intend to start with this one.” His campaign has begun airing an ad that calls Tully “too kind to lead.”

Tully laughed when she heard about it. “I’ve been called worse by six-year-olds,” she said.`,
    said: [
      said('He has the signs,', 'Margaret Tully'),
      said('I have the pie.', 'Margaret Tully'),
      said(
        'Nobody planned for this,',
        'one Republican strategist close to the Barlow campaign | one Republican strategist',
      ),
      said(
        'We thought she was a hobby.',
        'one Republican strategist close to the Barlow campaign | one Republican strategist',
      ),
      said('Polls don’t vote,', 'Rick Barlow'),
      said('I’ve never lost a race and I don’t intend to start with this one.', 'Rick Barlow'),
      said('too kind to lead.', 'an ad | ad | His campaign | Rick Barlow'),
      said('I’ve been called worse by six-year-olds,', 'Margaret Tully'),
    ],
  },
  {
    id: 'court and police',
    language: 'en',
    text: `Police in Kessary arrested a 34-year-old man on Sunday in connection with the theft of eleven church bells.

Detective Sergeant Una Platt said the man had been found “asleep next to a tenor bell” in a barn outside the village. “It was not a difficult case once we heard it,” she said.

The Rev. Colm Byrne, whose church lost three bells, said he bore no grudge. “We rang saucepans at Easter,” he said. “It was rather lovely.”

According to court papers, the man told officers he had wanted “to hear what nobody was listening to.” He is due to appear before magistrates on Thursday. Neither Platt nor Byrne would say what the bells are worth. “Ask me what they weigh,” Byrne said.`,
    said: [
      said('asleep next to a tenor bell', 'Una Platt'),
      said('It was not a difficult case once we heard it,', 'Una Platt'),
      said('We rang saucepans at Easter,', 'Colm Byrne'),
      said('It was rather lovely.', 'Colm Byrne'),
      said('to hear what nobody was listening to.', 'the man'),
      said('Ask me what they weigh,', 'Colm Byrne'),
    ],
  },
  {
    id: 'diplomacy',
    language: 'en',
    text: `Prime Minister Orla Dunn said Friday that her government would not recognize the referendum in Vessel, calling it “a vote with one answer.”

Speaking after talks with President Matti Salo in Sund, Dunn warned that sanctions could follow within days. Salo, standing beside her, was more careful. He said the door to talks “should stay open, even if nobody walks through it.”

The leader of the island’s separatists, Jarl Eskil, rejected both statements. “They counted our fish for a hundred years and now they do not want to count our votes,” Eskil said in a televised address late Friday.

Analysts said the leaders had little room to move. “Dunn has an election and Salo has a pipeline,” said Greta Holm, a fellow at the Institute for Northern Affairs. “Eskil has nothing to lose, which is the strongest hand of the three.”`,
    said: [
      said('a vote with one answer.', 'Orla Dunn'),
      said('should stay open, even if nobody walks through it.', 'Matti Salo'),
      said('They counted our fish for a hundred years and now they do not want to count our votes,', 'Jarl Eskil'),
      said('Dunn has an election and Salo has a pipeline,', 'Greta Holm'),
      said('Eskil has nothing to lose, which is the strongest hand of the three.', 'Greta Holm'),
    ],
  },
  {
    id: 'German politics',
    language: 'de',
    text: `Der Landtag hat am Mittwoch das umstrittene Küstengesetz beschlossen. Ministerpräsident Henning Clausen sprach nach der Abstimmung von einem „Kompromiss, der allen wehtut“.

Die Opposition stimmte geschlossen dagegen. Ihre Vorsitzende Wiebke Jansen kritisierte, das Gesetz sei „mit heißer Nadel gestrickt“ worden. „Wer Deiche verkauft, verkauft auch das Dorf dahinter“, rief sie den Abgeordneten der Regierungsfraktionen zu.

Der Naturschutzverband kündigte eine Klage an. „Wir sehen uns vor Gericht“, sagte Geschäftsführer Malte Petersen dem Nordkurier. Das Gesetz verstoße „gegen alles, was wir in vierzig Jahren gelernt haben“.

Umweltminister Arne Boll wies die Vorwürfe zurück. Man habe „jede Möwe einzeln befragt“, spottete er.`,
    said: [
      said('Kompromiss, der allen wehtut', 'Henning Clausen'),
      said('mit heißer Nadel gestrickt', 'Wiebke Jansen'),
      said('Wer Deiche verkauft, verkauft auch das Dorf dahinter', 'Wiebke Jansen'),
      said('Wir sehen uns vor Gericht', 'Malte Petersen'),
      said('gegen alles, was wir in vierzig Jahren gelernt haben', 'Malte Petersen'),
      said('jede Möwe einzeln befragt', 'Arne Boll'),
    ],
  },
  {
    id: 'German crime',
    language: 'de',
    text: `Ein Unbekannter hat in der Nacht zum Freitag den Maibaum von Kessau abgesägt. „Sauber gearbeitet hat er ja“, räumte Bürgermeisterin Inge Thoma ein.

Die Polizei ermittelt. Der Täter habe vermutlich „Ortskenntnis und eine sehr gute Säge“, teilte ein Sprecher mit. Zeugen wollen einen Traktor gehört haben. „Um drei Uhr fährt hier keiner Traktor“, sagt Nachbarin Rosi Hopf. „Außer er hat was vor.“

Im Nachbarort Tallau weist man jede Schuld von sich. Burschenvereinschef Seppi Huber: „Wir haben selber einen.“`,
    said: [
      said('Sauber gearbeitet hat er ja', 'Inge Thoma'),
      said('Ortskenntnis und eine sehr gute Säge', 'ein Sprecher | Die Polizei | Polizei'),
      said('Um drei Uhr fährt hier keiner Traktor', 'Rosi Hopf'),
      said('Außer er hat was vor.', 'Rosi Hopf'),
      said('Wir haben selber einen.', 'Seppi Huber'),
    ],
  },
];
