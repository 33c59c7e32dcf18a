# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EnvironmentTemplate as EnvironmentTemplate
from .. import EnvironmentTemplateDict as EnvironmentTemplateDict
from .. import EnvironmentTemplateFile as File
from .. import EnvironmentTemplateFileDict as FileDict
from .. import EnvironmentTemplateFileHostedTemplateFileResourceFileID as FileHostedTemplateFileResourceFileID
from .. import EnvironmentTemplateFileHostedTemplateFileResourceFileIDDict as FileHostedTemplateFileResourceFileIDDict
from .. import EnvironmentTemplateFileHostedTemplateFileResourceInline as FileHostedTemplateFileResourceInline
from .. import EnvironmentTemplateFileHostedTemplateFileResourceInlineDict as FileHostedTemplateFileResourceInlineDict
from .. import EnvironmentTemplateNetwork as Network
from .. import EnvironmentTemplateNetworkDict as NetworkDict
from .. import EnvironmentTemplatePackages as Packages
from .. import EnvironmentTemplatePackagesDict as PackagesDict
from .. import EnvironmentTemplateSkill as Skill
from .. import EnvironmentTemplateSkillDict as SkillDict
from .. import EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReference as SkillHostedTemplateSkillResourceSkillReference
from .. import EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferenceDict as SkillHostedTemplateSkillResourceSkillReferenceDict
from .. import EnvironmentTemplateSkillHostedTemplateSkillResourceInline as SkillHostedTemplateSkillResourceInline
from .. import EnvironmentTemplateSkillHostedTemplateSkillResourceInlineDict as SkillHostedTemplateSkillResourceInlineDict
from .. import EnvironmentTemplateDesktop as Desktop
from .. import EnvironmentTemplateDesktopDict as DesktopDict
__all__ = ["EnvironmentTemplate", "EnvironmentTemplateDict", "File", "FileDict", "FileHostedTemplateFileResourceFileID", "FileHostedTemplateFileResourceFileIDDict", "FileHostedTemplateFileResourceInline", "FileHostedTemplateFileResourceInlineDict", "Network", "NetworkDict", "Packages", "PackagesDict", "Skill", "SkillDict", "SkillHostedTemplateSkillResourceSkillReference", "SkillHostedTemplateSkillResourceSkillReferenceDict", "SkillHostedTemplateSkillResourceInline", "SkillHostedTemplateSkillResourceInlineDict", "Desktop", "DesktopDict"]
