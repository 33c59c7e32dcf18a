# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent
from .. import OutputAudioFixturePlayingEventDict as OutputAudioFixturePlayingEventDict
__all__ = ["OutputAudioFixturePlayingEvent", "OutputAudioFixturePlayingEventDict"]
