"""Lists of posts, as provinces annex them to their regulations: from a table to rows of competence, and back."""
