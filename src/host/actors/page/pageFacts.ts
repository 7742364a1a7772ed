import * as vscode from 'vscode';
import type { ActorProfile } from '../../../core/entities/profile/model';
import {
  type ActorFacts,
  MOST_COMPANIONS,
  type PageArticle,
  type PageJudgement,
  type PageMention,
} from '../../../protocol/actorPage';
import type { ActorArticle, ActorLine, ReviewScore } from '../../../protocol/actors';
import { judgementText } from '../../judgements/judgementText';
import { dateLabel } from '../../util/labels';
import { longFigure, scoreOf } from '../reviewFigures';

/** An actor's profile as the page shows it. */
export function pageFacts(profile: ActorProfile, scores: readonly ReviewScore[]): ActorFacts {
  const { actor, state, salient, forms, bases, years, companions } = profile;
  const { id, name, kind, articles, mentions } = actor;
  const score = scoreOf(kind, scores);
  return {
    ...{ id, name, kind, articles, mentions, salient, forms, bases, years },
    ...(state === undefined ? {} : { state: { id: state.id, name: state.name } }),
    companions: companions.slice(0, MOST_COMPANIONS).map((companion) => ({
      id: companion.actor.id,
      name: companion.actor.name,
      kind: companion.actor.kind,
      articles: companion.articles,
      sentences: companion.sentences,
    })),
    judgements: pageJudgements(profile),
    ...(score === undefined ? {} : { review: longFigure(score) }),
  };
}

/** A mention as the page shows it. */
export function pageMention({ left, match, right, title, date, source, basis }: ActorLine): PageMention {
  const label = dateLabel({ edtf: date });
  return { left, match, right, title, dateLabel: label, source, basis };
}

/** An article as the page shows it. */
export function pageArticle({ title, date, source, mentions, salient }: ActorArticle): PageArticle {
  return { title: title.value, dateLabel: dateLabel(date), source: source?.value ?? null, mentions, salient };
}

/** The last one first. */
function pageJudgements({ judgements }: ActorProfile): PageJudgement[] {
  const day = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium' });
  return [...judgements].reverse().map(({ judgement, names }) => {
    const { id, time, reason } = judgement;
    const given = new Date(time);
    return {
      id,
      words: judgementText(judgement, names),
      time: Number.isNaN(given.getTime()) ? time : day.format(given),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}
