# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent
from .. import OutputAudioFixturePlayedEventDict as OutputAudioFixturePlayedEventDict
__all__ = ["OutputAudioFixturePlayedEvent", "OutputAudioFixturePlayedEventDict"]
