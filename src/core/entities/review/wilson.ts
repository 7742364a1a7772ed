/** The quantile of the standard normal distribution that leaves 2.5 % on either side. */
const Z = 1.959963984540054;

/** A share that was seen in a sample, and between which bounds the share in the whole is likely to lie. All in `[0, 1]`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of a share of which `of` were looked at and `right` were so (E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", 1927). Unlike the usual ± it stays within 0 and 1 and says something of small samples and
 * of samples in which all are right. Nothing looked at: everything is possible.
 *
 * That a corpus is finite is left out of account: where the sample is a large part of it, the truth is known better than this says,
 * never worse.
 */
export function wilsonInterval(right: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = right / of;
  const shrink = 1 + (Z * Z) / of;
  const centre = (share + (Z * Z) / (2 * of)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  // at the ends the two cancel out but for rounding
  return { low: right === 0 ? 0 : centre - half, high: right === of ? 1 : centre + half };
}
