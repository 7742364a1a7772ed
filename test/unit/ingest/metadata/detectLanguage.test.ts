import assert from 'node:assert/strict';
import { detectLanguage } from '../../../../src/core/ingest/metadata/language/detectLanguage';

describe('the language of a text', () => {
  for (const [language, text] of [
    [
      'en',
      'The ministers said that they had agreed on all of the points but one, which is to be settled by the end of the week.',
    ],
    [
      'de',
      'Die Minister sagten, dass sie sich in allen Punkten bis auf einen geeinigt haben, der bis zum Ende der Woche geklärt werden soll.',
    ],
    [
      'fr',
      'Les ministres ont dit qu’ils étaient d’accord sur tous les points, sauf un qui doit être réglé avant la fin de la semaine.',
    ],
    [
      'es',
      'Los ministros dijeron que están de acuerdo en todos los puntos menos en uno, que se debe resolver antes del fin de la semana.',
    ],
    [
      'it',
      'I ministri hanno detto che sono d’accordo su tutti i punti della lista, ma non su quello che deve essere risolto con la Russia.',
    ],
    [
      'pt',
      'Os ministros disseram que estão de acordo em todos os pontos, mas não em um que deve ser resolvido até o fim da semana.',
    ],
    [
      'nl',
      'De ministers zeiden dat ze het over alle punten eens zijn, maar dat een van de punten nog voor het einde van de week wordt besproken.',
    ],
    [
      'pl',
      'Ministrowie powiedzieli, że zgadzają się we wszystkich punktach, ale jeden z nich nie jest jeszcze ustalony i ma być rozwiązany do końca tygodnia.',
    ],
    [
      'tr',
      'Bakanlar bir nokta dışında her konuda anlaştıklarını ve bu noktanın hafta sonuna kadar çözülmesi için çok çalıştıklarını söyledi, ama tarih yok.',
    ],
    [
      'ru',
      'Министры сказали, что они согласны по всем пунктам, но один из них не решён и будет обсуждаться до конца недели, как и было сказано.',
    ],
    [
      'uk',
      'Міністри сказали, що вони згодні за всіма пунктами, але один із них ще не вирішено, і його буде обговорено до кінця тижня.',
    ],
    [
      'ar',
      'قال الوزراء إنهم اتفقوا على كل النقاط التي كانت في الاتفاق ما عدا واحدة من هذه النقاط، وقد قال الوزير إن ذلك لا يكفي بعد هذا اللقاء',
    ],
    ['zh', '两国外长表示，他们在几乎所有问题上达成一致，只有一个问题要在本周末之前解决。'],
    ['ja', '両国の外相は、ほとんどすべての点で合意したと述べ、残る一点は週末までに解決するとした。'],
    ['ko', '양국 외무장관은 한 가지를 제외한 모든 문제에 합의했으며 남은 문제는 주말까지 해결될 것이라고 말했다.'],
    ['el', 'Οι υπουργοί δήλωσαν ότι συμφώνησαν σε όλα τα σημεία εκτός από ένα.'],
    ['he', 'השרים אמרו כי הסכימו על כל הנקודות מלבד אחת שתיפתר עד סוף השבוע.'],
  ] as const) {
    it(`is ${language}`, () => assert.equal(detectLanguage(text), language));
  }

  for (const [why, text] of [
    ['too short', 'The end of the day'],
    [
      'a list of names',
      'Putin, Biden, Trump, Lavrov, Peskov, Zakharova, Pompeo, Merkel, Macron, Johnson, Guterres, Xi, Modi, Lula, Kim',
    ],
    ['figures', '12 34 56 78 90 '.repeat(20)],
    [
      'a language that is not known here',
      'Mawaziri walisema kwamba wamekubaliana juu ya mambo yote isipokuwa moja, ambalo linapaswa kutatuliwa kabla ya mwisho wa wiki hii.',
    ],
    ['nothing', ''],
  ] as const) {
    it(`is not known of ${why}`, () => assert.equal(detectLanguage(text), undefined));
  }
});
