// The publications behind the methods. A reference is not translated.

export const SOURCES = {
  agreement:
    "C. van der Eijk, “Measuring agreement in ordered rating scales”, Quality & Quantity 35 (2001), 325. " +
    "W. J. Tastle and M. J. Wierman, “Consensus and dissention: a measure of ordinal dispersion”, " +
    "International Journal of Approximate Reasoning 45 (2007), 531. M. G. Kendall and B. Babington Smith, " +
    "“The problem of m rankings”, Annals of Mathematical Statistics 10 (1939), 275.",
  flips:
    "E. Triantaphyllou and A. Sánchez, “A sensitivity analysis approach for some deterministic multi-criteria " +
    "decision-making methods”, Decision Sciences 28 (1997), 151.",
  majority: "M. Balinski and R. Laraki, PNAS 104 (2007), 8720",
  sameRaters:
    "F. Yates, “Incomplete randomized blocks”, Annals of Eugenics 7 (1936), 121. " +
    "W. G. Cochran and G. M. Cox, “Experimental designs” (1957).",
  shares:
    "R. Lahdelma and P. Salminen, “SMAA-2: Stochastic multicriteria acceptability analysis for group decision " +
    "making”, Operations Research 49 (2001), 444.",
  reallyFirst:
    "G. E. P. Box and G. C. Tiao, “Bayesian inference in statistical analysis” (1973). A. Gelman, “Prior distributions " +
    "for variance parameters in hierarchical models”, Bayesian Analysis 1 (2006), 515.",
  stopping: "I. R. Diamond et al., Journal of Clinical Epidemiology 67 (2014), 401.",
  sum: "P. C. Fishburn 1967; R. L. Keeney and H. Raiffa 1976",
  swing: "D. von Winterfeldt and W. Edwards, “Decision analysis and behavioral research” (1986).",
  trimmed: "W. J. Hurley and D. U. Lior, European Journal of Operational Research 140 (2002), 142",
  valueFunction:
    "R. L. Keeney and H. Raiffa, “Decisions with multiple objectives” (1976); D. von Winterfeldt and W. Edwards, " +
    "“Decision analysis and behavioral research” (1986).",
  weightMean: "E. Forman and K. Peniwati, European Journal of Operational Research 108 (1998), 165.",
  weightOrder: "W. Edwards and F. H. Barron, Organizational Behavior and Human Decision Processes 60 (1994), 306.",
} as const;
