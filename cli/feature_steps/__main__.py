"""`python -m cli.feature_steps FILE` writes the reference page of the steps."""

import sys
from pathlib import Path

from cli.feature_steps.page import reference_page

if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference_page(), encoding="utf-8")
