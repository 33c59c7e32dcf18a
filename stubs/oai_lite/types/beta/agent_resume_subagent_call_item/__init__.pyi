# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
from .. import AgentResumeSubagentCallItemDict as AgentResumeSubagentCallItemDict
__all__ = ["AgentResumeSubagentCallItem", "AgentResumeSubagentCallItemDict"]
