"""From a file or a row to facts: the arithmetic of dates, ages, months, working days and ballots."""
