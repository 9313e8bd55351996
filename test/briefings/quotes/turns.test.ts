import { describe, expect, it } from 'vitest';
import { quotesOf, whoSaidWhat } from './quoted.ts';

const INTRODUCTION = 'Minister Ana Ruiz sat down with the Talbote to talk about the bridge.';
const ANSWERS = ['On Friday. I saw a picture.', 'I did, at once.', 'No. My father would have been.'] as const;

/** An interview with a label before each turn. */
function interview(asks: string, answers: string, introduction = INTRODUCTION): string {
  const questions = ['When did you know?', 'Did you close it?', 'Are you sad?'];
  return [
    introduction,
    ...questions.flatMap((question, i) => [`${asks} ${question}`, `${answers} ${ANSWERS[i]}`]),
  ].join('\n\n');
}

describe('a conversation without quotation marks', () => {
  it.each([
    ['letters', 'Q:', 'A:'],
    ['letters with a stop', 'Q.', 'A.'],
    ['words', 'Question:', 'Answer:'],
    ['the paper and a surname', 'Talbote:', 'Ruiz:'],
    ['a role and a title in capitals', 'REPORTER:', 'MINISTER RUIZ:'],
    ['marks of emphasis', '**Talbote:**', '**Ruiz:**'],
    ['a full name with what he does', 'Q:', 'Ana Ruiz (laughs):'],
    ['another person', 'Karen Miles:', 'Ana Ruiz:'],
  ])('gives the answers under %s, and no question', (_how, asks, answers) => {
    expect(whoSaidWhat(interview(asks, answers), 'en')).toEqual(ANSWERS.map((answer) => [answer, 'Ana Ruiz']));
  });

  it('is read in German', () => {
    const text = `Die Ministerin Ana Ruiz sprach mit dem Talboten.

Frage: Frau Ruiz, wann wussten Sie es?

Antwort: Am Freitag. Ich sah ein Bild.

Frage: Und dann?

Antwort: Ich habe „Stopp“ gesagt.

Frage: Sind Sie traurig?

Antwort: Nein.`;
    expect(whoSaidWhat(text, 'de')).toEqual([
      ['Am Freitag. Ich sah ein Bild.', 'Ana Ruiz'],
      ['Ich habe „Stopp“ gesagt.', 'Ana Ruiz'],
      ['Nein.', 'Ana Ruiz'],
    ]);
  });

  it('has its answers below questions that only their type sets apart', () => {
    expect(whoSaidWhat(interview('', '').replaceAll('\n ', '\n'), 'en')).toEqual(
      ANSWERS.map((answer) => [answer, 'Ana Ruiz']),
    );
  });

  it('gives each of several people her own words, and the story behind it nobody of it', () => {
    const text = `Minister Ana Ruiz and engineer Viktor Hale met the press.

REPORTER: Was it safe?

RUIZ: I will let Mr Hale answer that.

HALE: We had sensors on it.

REPORTER: Would you have crossed?

HALE: I did.

RUIZ: You never told me.

“It will stay closed.”`;
    expect(whoSaidWhat(text, 'en').slice(0, 4)).toEqual([
      ['I will let Mr Hale answer that.', 'Ana Ruiz'],
      ['We had sensors on it.', 'Viktor Hale'],
      ['I did.', 'Viktor Hale'],
      ['You never told me.', 'Ana Ruiz'],
    ]);
    expect(quotesOf(text, 'en').at(-1)?.speaker).toBeUndefined();
  });

  it('quotes nobody who mostly asks, however the label changes', () => {
    const text = `Senators questioned Anton Weiss.

Sen. Laura Pike: Is it safe?

Anton Weiss: I think so.

Pike: That is no yes.

Weiss: It is no no, Senator.

Pike: Do you drive there?

Weiss: I do.`;
    expect(whoSaidWhat(text, 'en')).toEqual([
      ['I think so.', 'Anton Weiss'],
      ['It is no no, Senator.', 'Anton Weiss'],
      ['I do.', 'Anton Weiss'],
    ]);
  });

  it('takes no remark of the reporter for the answer before it', () => {
    const text = `Die Autorin Ana Ruiz wird 80. Ein Gespräch.

Warum haben Sie so spät angefangen?

Weil ich Brot gebacken habe.

Haben Sie das bereut?

Nein. Ich hatte einen Ofen.

Ihr Kollege sagt, Sie schrieben früh am Tag.

Das stimmt. Ich stehe um vier auf.

Schreiben Sie noch?

Ich nicht, mein Ofen schon.`;
    expect(whoSaidWhat(text, 'de')).toEqual(
      [
        'Weil ich Brot gebacken habe.',
        'Nein. Ich hatte einen Ofen.',
        'Das stimmt. Ich stehe um vier auf.',
        'Ich nicht, mein Ofen schon.',
      ].map((said) => [said, 'Ana Ruiz']),
    );
  });

  it('has one span for an answer that goes on in the next paragraph, and leaves out what the reporter saw', () => {
    const text = interview('Q:', 'A:')
      .replace('at once.', 'at once.\n\nI never looked back.')
      .replace('I saw a picture.', 'I saw a picture.\n\nRuiz pours tea.');
    expect(quotesOf(text, 'en').map((quote) => quote.text)).toEqual([
      ANSWERS[0],
      'I did, at once.\n\nI never looked back.',
      ANSWERS[2],
    ]);
  });

  it.each([
    ['a list of what readers may ask', interview('Q:', 'A:', 'Minister Ana Ruiz signed the new rules on Monday.')],
    ['answers that nobody gives', interview('Q:', 'A:').replaceAll(/\b(?:I|My)\b/g, 'The town')],
    ['two people who may be meant', interview('Q:', 'A:', 'The paper spoke with Ana Ruiz about Tom Kim.')],
    ['nobody introduced', interview('Q:', 'A:', 'The paper sat down with the minister.')],
    ['a speaker who is not known', interview('Pros:', 'Cons:')],
    [
      'what two people want, in the words of the paper',
      'Ana Ruiz and Tom Kim want to be mayor.\n\nRuiz: Wants the dam.\n\nKim: Opposes it.\n\nRuiz: Wants a school.\n\nKim: Opposes it.',
    ],
    ['too few turns', `${INTRODUCTION}\n\nQ: When did you know?\n\nA: I knew on Friday.`],
  ])('is none with %s', (_why, text) => {
    expect(quotesOf(text, 'en')).toEqual([]);
  });

  it('prints the label as what names the speaker', () => {
    const text = interview('REPORTER:', 'MINISTER RUIZ:');
    const [first] = quotesOf(text, 'en');
    const { mention, role } = first!.speaker!;
    expect([text.slice(mention!.start, mention!.end), role]).toEqual(['MINISTER RUIZ', 'Minister']);
  });
});
