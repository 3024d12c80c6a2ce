"""Writes the figures of a head into its model card, between the two marks."""

BEGIN, END = "<!-- figures: npm run evaluate:text -->\n", "<!-- end of figures -->"


def _rows(figures):
    yield "| validation rows of | rows | accuracy (95 %) | macro-F1 (95 %) | mean recall | calibration error |"
    yield "|---|---|---|---|---|---|"
    for path, m in figures.items():
        accuracy, f1 = (f"{m[key]:.3f} ({m[f'{key}_95'][0]:.3f}–{m[f'{key}_95'][1]:.3f})"
                        for key in ("accuracy", "macro_f1"))
        yield (f"| {path.split('/')[1]} | {m['rows']} | {accuracy} | {f1} | {m['macro_recall']:.3f} | "
               f"{m['calibration_error']:.3f} |")
    yield ""
    yield "| validation rows of | class | rows | precision | recall |"
    yield "|---|---|---|---|---|"
    for path, m in figures.items():
        for name, c in m["classes"].items():
            precision = "–" if c["precision"] is None else f"{c['precision']:.3f}"
            yield f"| {path.split('/')[1]} | {name} | {c['rows']} | {precision} | {c['recall']:.3f} |"


def write_figures(card, figures):
    text = card.read_text()
    before, after = text.index(BEGIN) + len(BEGIN), text.index(END)
    card.write_text(text[:before] + "\n" + "\n".join(_rows(figures)) + "\n\n" + text[after:])
