"""Writes the figures of a head into its model card, between the marks."""

NETWORK = "<!-- network: npm run evaluate:text -->\n"
BEGIN, END = "<!-- figures: npm run evaluate:text -->\n", "<!-- end of figures -->"


def _rows(figures):
    yield "| validation rows of | rows | accuracy (95 %) | macro-F1 (95 %) | mean recall | calibration error |"
    yield "|---|---|---|---|---|---|"
    for path, m in figures.items():
        if path == "all":
            yield f"| all of them | {m['rows']} | {m['accuracy']:.3f} | | | {m['calibration_error']:.3f} |"
            continue
        accuracy, f1 = (f"{m[key]:.3f} ({m[f'{key}_95'][0]:.3f}–{m[f'{key}_95'][1]:.3f})"
                        for key in ("accuracy", "macro_f1"))
        yield (f"| {path.split('/')[-1]} | {m['rows']} | {accuracy} | {f1} | {m['macro_recall']:.3f} | "
               f"{m['calibration_error']:.3f} |")
    yield ""
    yield "| validation rows of | class | rows | precision | recall |"
    yield "|---|---|---|---|---|"
    for path, m in figures.items():
        for name, c in m.get("classes", {}).items():
            precision = "–" if c["precision"] is None else f"{c['precision']:.3f}"
            yield f"| {path.split('/')[1]} | {name} | {c['rows']} | {precision} | {c['recall']:.3f} |"


def _across(cross):
    """Trained on one data set, measured on another."""
    yield ""
    yield "| trained on the rows of … alone | measured on | accuracy | macro-F1 |"
    yield "|---|---|---|---|"
    for trained, found in cross.items():
        for path, (accuracy, f1) in found.items():
            yield f"| {trained.split('/')[1]} | {path.split('/')[1]} | {accuracy:.3f} | {f1:.3f} |"


def _network(manifest):
    """The shape of the net in words, from the manifest."""
    windows = [f"{b['channels']} channels over {b['width']} token{'s' * (b['width'] > 1)}" for b in manifest["branches"]
               if b["pool"] == "max"]
    means = sum(b["channels"] for b in manifest["branches"] if b["pool"] == "mean")
    yield f"{manifest['dimensions']}-dimensional vectors of {manifest['words']:,} words and of {manifest['buckets']:,} buckets of"
    yield "character n-grams (3 and 4 letters, for words outside the vocabulary); convolutions, of which the largest value over the"
    yield f"post counts ({', '.join(windows)}), and {means} means; a hidden layer of {manifest['hidden'][0]}; softmax at temperature"
    yield f"{manifest['temperature']:.2f}. {manifest['weights']['size_bytes']:,} bytes."


def _put(text, begin, lines):
    before, after = text.index(begin) + len(begin), text.index(END, text.index(begin))
    return text[:before] + "\n" + "\n".join(lines) + "\n\n" + text[after:]


def write_figures(card, figures, cross, manifest):
    """cross: {data set trained on: {data set: (accuracy, macro-F1)}}, may be empty."""
    text = _put(card.read_text(), NETWORK, _network(manifest))
    card.write_text(_put(text, BEGIN, [*_rows(figures), *(_across(cross) if cross else ())]))
