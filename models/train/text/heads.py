"""The four heads: their classes, the data sets that teach them, and what each data set's labels mean to them."""

from dataclasses import dataclass

EMOTIONS = ("anger", "fear", "joy", "love", "sadness", "surprise", "neutral")
SENTIMENTS = ("negative", "neutral", "positive")
SUBJECTIVITIES = ("objective", "subjective")
CLAIMS = ("not_claim", "claim")


@dataclass(frozen=True)
class Source:
    """One labelled file under data/. Rows whose label is no class of the head are left out."""

    path: str
    views: float = 2.0  # how often the teacher sees each row
    trust: float = 0.6  # how far a student goes by the teacher on these rows, beside their own labels
    among: tuple[str, ...] = ()  # the labels say only which of these it is (emoticons know no neutral)
    from_zero: float = 0.0  # labels are numbers: below minus this negative, above it positive, others left out


@dataclass(frozen=True)
class Head:
    name: str
    classes: tuple[str, ...]
    sources: tuple[Source, ...]
    variants: int  # of each training text (augment.py), for the teachers to label
    others: int = 230_000  # most texts of other heads and of timelines, for the teachers to label


HEADS = {
    head.name: head
    for head in (
        Head("emotion", EMOTIONS, (
            Source("emotion/carer_emotion", views=3.0, trust=0.8),
            Source("emotion/goemotions_six", views=2.5, trust=0.8),
            Source("emotion/tweeteval_emotion", views=4.0, trust=0.5)), variants=3),
        Head("sentiment", SENTIMENTS, (
            Source("sentiment/semeval2013_2016", views=1.5),
            Source("sentiment/tweeteval_sentiment"),
            Source("sentiment/sentiment140_100k", views=0.2, among=("negative", "positive")),
            Source("sentiment/vader_tweets", views=0.0, trust=0.3, among=("negative", "positive"), from_zero=0.5)),
            variants=0, others=100_000),
        Head("subjectivity", SUBJECTIVITIES, (
            Source("subjectivity/subj_pang_lee", views=3.0, trust=0.8),
            Source("subjectivity/checkthat2025_en", views=4.0, trust=0.8)), variants=6, others=30_000),
        Head("claim", CLAIMS, (
            Source("claims/checkthat2022_1b_en", views=4.0),
            Source("claims/clef2020_task1_en", views=4.0),
            Source("claims/claimbuster_debates", views=3.0)), variants=5, others=60_000),
    )
}

# Texts without labels that count: the teacher labels them for the student.
UNLABELLED = ("timelines/ira_timelines",)
