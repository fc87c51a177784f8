"""From the facts frame to verdicts, column by column: the law of each day, competence, requirements, facets."""
