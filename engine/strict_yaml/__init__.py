"""The strict YAML dialect of rule packs and proposals: plain data with the place of every key and value.

One meaning per spelling: whatever YAML readers understand differently (`no`, `017`, `1:30`, `18/8/2022`), whatever
makes a file larger than it looks (aliases) and whatever runs code (tags) is refused, with the place and a way out.
JSON is read by the same rules.
"""

from engine.strict_yaml.document import DataPath, Document, Place
from engine.strict_yaml.reader import MAX_BYTES, MAX_DEPTH, MAX_FAULTS, read_yaml, read_yaml_file

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_FAULTS", "DataPath", "Document", "Place", "read_yaml", "read_yaml_file"]
