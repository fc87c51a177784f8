"""Pages of explanation, one Markdown file per subject and language, a section per code or word."""
