const AHEAD =
  /\b(?:will|shall|would|could|may|might|should|can|must|to be|expect\w*|plan(?:s|ned|ning)?|forecast\w*|project(?:s|ed|ion|ions)|predict\w*|estimate\w*|target\w*|aim\w*|goals?|due|scheduled|slated|set to|hop(?:es|ed|ing)|intend\w*|propos\w*|next|upcoming|forthcoming|coming|future|until|till|through|by|towards?|ahead|beyond|if|bid|for|budget\w*|agenda|vision|outlook|promis\w*|pledg\w*|vow\w*|agreed|want\w*|ready|deadline|prospect\w*|hosts?|hosting|candidate\w*|effective|matur\w+|extend\w*|begin\w*|starts?|starting|postponed|eve|hold|holding|conven\w+|invit\w+|look\w*|after|moved?|redeem\w*|opportunit\w+|priorit\w+|decided|committed|cut|to)\b|'ll\b/iu;

/** Whether words beside a date may mean that it is yet to come; English only. Rather too often than too seldom. */
export function looksAhead(words: string): boolean {
  return AHEAD.test(words);
}
