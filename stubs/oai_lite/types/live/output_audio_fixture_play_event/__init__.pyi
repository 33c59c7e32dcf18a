# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
from .. import OutputAudioFixturePlayEventDict as OutputAudioFixturePlayEventDict
__all__ = ["OutputAudioFixturePlayEvent", "OutputAudioFixturePlayEventDict"]
