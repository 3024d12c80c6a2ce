"""How each head is trained: the student's shape and the settings that were chosen on dev rows."""

from dataclasses import dataclass, field

from student import Branch, Shape
from training import Recipe

LARGE = (Branch(1, 16, "mean"), Branch(1, 64, "max"), Branch(2, 72, "max"), Branch(3, 56, "max"))
MEDIUM = (Branch(1, 16, "mean"), Branch(1, 32, "max"), Branch(2, 48, "max"), Branch(3, 48, "max"))
SMALL = (Branch(1, 16, "mean"), Branch(1, 32, "max"), Branch(2, 32, "max"), Branch(3, 32, "max"))


@dataclass(frozen=True)
class HeadRecipe:
    words: int
    steps: int
    buckets: int = 2048
    dimensions: int = 32
    branches: tuple[Branch, ...] = MEDIUM
    hidden: int = 32
    seed: int = 20261122
    meanings: bool = True  # whether words start with what a teacher makes of them, or as GloVe has them
    repeats: dict[str, int] = field(default_factory=dict)  # small hand-labelled sets would drown otherwise
    settings: dict[str, float] = field(default_factory=dict)  # of training.Recipe

    def fitting(self, words, steps=0):
        shape = Shape(words, self.buckets, self.dimensions, self.branches, self.hidden)
        return Recipe(shape, steps=steps or self.steps, seed=self.seed, **self.settings)


RECIPES = {
    "emotion": HeadRecipe(12_000, 12_000, branches=LARGE, hidden=64, repeats={"emotion/tweeteval_emotion": 3},
                          settings={"drop": 0.15, "dropped": 0.04, "taught_share": 0.3}),
    "sentiment": HeadRecipe(10_000, 14_000, repeats={"sentiment/vader_tweets": 3}, meanings=False,
                            settings={"drop": 0.15, "dropped": 0.04, "taught_share": 0.6}),
    "subjectivity": HeadRecipe(9_000, 3000, dimensions=24, branches=SMALL, repeats={"subjectivity/checkthat2025_en": 3},
                               settings={"table_rate": 0.3}),
    "claim": HeadRecipe(8_000, 6000, branches=SMALL, repeats={"claims/checkthat2022_1b_en": 4, "claims/clef2020_task1_en": 3},
                        settings={"taught_share": 0.35, "drop": 0.25, "table_rate": 0.3}),
}
