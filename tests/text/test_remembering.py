"""What is remembered of texts stays small, whatever is asked."""

from engine.text.remembering import LONGEST, remembered


def test_a_short_text_is_worked_out_once_and_a_long_one_each_time():
    """Long texts are not kept."""
    asked = []

    @remembered
    def length(text):
        asked.append(text)
        return len(text)

    short, long = "ấ" * LONGEST, "ấ" * (LONGEST + 1)
    assert [LONGEST, LONGEST, LONGEST + 1, LONGEST + 1] == [length(text) for text in (short, short, long, long)]
    assert [short, long, long] == asked
