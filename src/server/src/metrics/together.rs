//! The figures of several municipalities as one text: what is said of a figure stands once, above its lines of all.

/// How the lines about a figure begin; its values follow.
const BEGINS: &str = "# HELP ";
/// How each text ends.
const END: &str = "# EOF\n";

/// Puts texts together that differ in what their labels say.
pub(super) fn together(texts: &[String]) -> String {
    if let [one] = texts {
        return one.clone();
    }
    // In the order in which they come, each with what is said of it.
    let mut figures: Vec<(&str, String)> = Vec::new();
    for text in texts {
        for figure in figures_of(text) {
            let (about, values) = split(figure);
            match figures.iter_mut().find(|(it, _)| *it == about) {
                Some((_, all)) => all.push_str(values),
                None => figures.push((about, values.to_owned())),
            }
        }
    }
    let parts = figures
        .iter()
        .flat_map(|(about, values)| [*about, values.as_str()]);
    parts.chain([END]).collect()
}

fn figures_of(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_suffix(END).unwrap_or(text);
    let begins = text.match_indices(BEGINS).map(|(at, _)| at);
    // No value has a line of its own that begins so: what a label says stands between quotes, without a new line.
    let begins: Vec<_> = begins.filter(|at| is_line(text, *at)).collect();
    let ends = begins.iter().skip(1).copied().chain([text.len()]);
    let bounds: Vec<_> = begins.iter().copied().zip(ends).collect();
    bounds
        .into_iter()
        .filter_map(|(from, to)| text.get(from..to))
}

fn is_line(text: &str, at: usize) -> bool {
    at == 0 || text.get(..at).is_some_and(|before| before.ends_with('\n'))
}

/// What is said of a figure, and its values.
fn split(figure: &str) -> (&str, &str) {
    let about = figure.split_inclusive('\n');
    let about = about.take_while(|line| line.starts_with('#'));
    figure.split_at(about.map(str::len).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{Metrics, Now};
    use axum::http::{Method, StatusCode};
    use std::collections::BTreeSet;
    use std::time::Duration;

    #[test]
    fn each_figure_is_explained_once_and_has_the_lines_of_all() {
        let (ede, wageningen) = (Metrics::new(Some("ede")), Metrics::new(Some("wageningen")));
        // A figure that only the second has stands there too.
        wageningen.asked(&Method::GET, "(file)", StatusCode::OK, Duration::ZERO);
        let texts = [ede, wageningen].map(|it| it.text(Now::default()));
        let text = together(&texts);
        for line in [
            "mijn_aanpak_push_waiting{municipality=\"ede\"} 0",
            "mijn_aanpak_push_waiting{municipality=\"wageningen\"} 0",
            "mijn_aanpak_http_request_duration_seconds_count{municipality=\"wageningen\",method=\"GET\",route=\"(file)\",status=\"200\"} 1",
        ] {
            assert!(
                text.lines().any(|it| it == line),
                "{line} is not in\n{text}"
            );
        }
        let about: Vec<_> = text.lines().filter(|it| it.starts_with("# ")).collect();
        let once: BTreeSet<_> = about.iter().collect();
        assert_eq!(about.len(), once.len(), "{text}");
        assert!(text.ends_with("\n# EOF\n"), "{text}");
        // Nothing is lost on the way.
        for line in texts.iter().flat_map(|it| it.lines()) {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert_eq!(together(&texts[..1]), texts[0]);
    }
}
