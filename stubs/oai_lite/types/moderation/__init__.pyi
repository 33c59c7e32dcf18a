# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Moderation as Moderation
from .. import ModerationDict as ModerationDict
from .. import ModerationCategories as Categories
from .. import ModerationCategoriesDict as CategoriesDict
from .. import ModerationCategoryAppliedInputTypes as CategoryAppliedInputTypes
from .. import ModerationCategoryAppliedInputTypesDict as CategoryAppliedInputTypesDict
from .. import ModerationCategoryScores as CategoryScores
from .. import ModerationCategoryScoresDict as CategoryScoresDict
__all__ = ["Moderation", "ModerationDict", "Categories", "CategoriesDict", "CategoryAppliedInputTypes", "CategoryAppliedInputTypesDict", "CategoryScores", "CategoryScoresDict"]
