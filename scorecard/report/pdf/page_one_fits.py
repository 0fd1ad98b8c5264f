"""How page 1 of a print is made to fit where it has too little room: smaller letters, and what is left out in which
order."""

from scorecard.report.pdf.job import Fit

MOST_PAGES = {False: 1, True: 4}  # that page 1 may take at the most, by whether it is in large print
FITS = (
    *(Fit(size / 4) for size in range(48, 33, -1)),
    *(Fit(size / 4, "no-quote") for size in range(34, 31, -1)),
    Fit(8, "no-quote no-picture"),
    Fit(8, "no-quote no-picture no-policy"),
    Fit(8, "no-quote no-picture no-policy no-details"),
    Fit(8, "no-quote no-picture no-policy no-details no-spare"),
    Fit(8, "no-quote no-picture no-policy no-details no-spare no-solid"),
)
"""The ways to lay out page 1, the largest first: its letters get smaller (sizes are in points), and then it leaves out,
one after the other, the quotation, the picture, the plan policies under the asks, the small print (`details`) under the
requirements, and at the very last how it was counted (`spare`) and how solid the score is, which the full scorecard has
too."""
LIKELY_FIT = Fit(9.5)  # the first of `FITS` that is tried; a full page 1 needs it or the next
LARGE_FITS = (
    Fit(18),
    Fit(18, "no-quote no-picture"),
    Fit(18, "no-quote no-picture no-policy"),
    Fit(18, "no-quote no-picture no-policy no-details"),
    Fit(18, "no-quote no-picture no-policy no-details no-spare"),
    Fit(18, "no-quote no-picture no-policy no-details no-spare no-drawings"),
)
