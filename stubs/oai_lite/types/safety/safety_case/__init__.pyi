# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SafetyCase as SafetyCase
from .. import SafetyCaseDict as SafetyCaseDict
from .. import SafetyCaseNotice as Notice
from .. import SafetyCaseNoticeDict as NoticeDict
__all__ = ["SafetyCase", "SafetyCaseDict", "Notice", "NoticeDict"]
