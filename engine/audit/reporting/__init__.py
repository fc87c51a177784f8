"""From verdicts to what an auditor keeps and reads: tables, counts, grounds, and what was not checked."""
