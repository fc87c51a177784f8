"""Who is competent: guarded rows assembled into roles, conflicts, residual conditions, the highest level of several posts."""
