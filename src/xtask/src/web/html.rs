//! The start page: what Trunk made of `public/index.html`, ready for a strict
//! Content-Security-Policy.
//!
//! Trunk's minifier drops quotes around attributes, so nothing here depends on them.

use anyhow::{Context, Result};
use std::ops::Range;

/// Where Trunk's one inline module script stands.
fn inline_module(html: &str) -> Result<Range<usize>> {
    let mut from = 0;
    while let Some(found) = html.get(from..).and_then(|rest| rest.find("<script")) {
        let start = from + found;
        let open = start + tag_length(html, start)?;
        let tag = html.get(start..open).unwrap_or_default();
        let close = html
            .get(open..)
            .and_then(|rest| rest.find("</script>"))
            .context("a script that does not end")?
            + open;
        if attribute(tag, "type") == Some("module") && attribute(tag, "src").is_none() {
            return Ok(start..close + "</script>".len());
        }
        from = close;
    }
    anyhow::bail!("Trunk's page has no inline module script")
}

/// Puts the build's facts and a script file in the place of the inline script.
pub(super) fn replace_inline(html: &str, script: &str, facts: &str) -> Result<String> {
    let inline = inline_module(html)?;
    let (before, after) = (
        html.get(..inline.start).unwrap_or_default(),
        html.get(inline.end..).unwrap_or_default(),
    );
    Ok(format!(
        "{before}<script type=\"application/json\" id=\"build\">{facts}</script>\
         <script type=\"module\" src=\"{script}\"></script>{after}"
    ))
}

/// The addresses on our own host that the page names in `href` and `src`.
pub(super) fn addresses(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = rest.get(start..).unwrap_or_default();
        let length = tag_length(rest, 0).unwrap_or(rest.len());
        let tag = rest.get(..length).unwrap_or_default();
        found.extend(
            ["href", "src"]
                .iter()
                .filter_map(|name| attribute(tag, name))
                .filter(|value| value.starts_with('/')),
        );
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    found
}

fn tag_length(html: &str, start: usize) -> Result<usize> {
    html.get(start..)
        .and_then(|rest| rest.find('>'))
        .map(|length| length + 1)
        .context("a tag that does not end")
}

/// The value of an attribute in an opening tag, quoted or not.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}="))? + name.len() + 2;
    let value = tag.get(start..)?;
    match value.chars().next()? {
        quote @ ('"' | '\'') => value.get(1..)?.split(quote).next(),
        _ => value.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINIFIED: &str = "<head><script src=/boot.js></script></head><body>\
        <script type=module>import init from '/app.js';await init();</script></body>";

    #[test]
    fn nothing_inline_is_left_with_quotes_or_without() {
        for page in [
            MINIFIED,
            &MINIFIED.replace("type=module", "type=\"module\""),
        ] {
            let page = replace_inline(page, "/app-1.js", "{\"id\":\"1\"}").unwrap();
            assert!(inline_module(&page).is_err());
            assert!(page.contains("id=\"build\">{\"id\":\"1\"}</script>"));
            assert!(page.ends_with("src=\"/app-1.js\"></script></body>"));
        }
    }

    #[test]
    fn addresses_of_our_own_host_are_listed() {
        let page = "<link rel=icon href=/i.svg><a href=\"https://x.nl/\">x</a><img src='/a.png'>";
        assert_eq!(addresses(page), ["/i.svg", "/a.png"]);
    }
}
