//! Official sites: each the name of a host and nothing more, for the screen makes a link of it; each once.

/// Those that are not.
pub(crate) fn wrong(sites: &[String]) -> impl Iterator<Item = &String> {
    let is_again = |place: usize, site: &String| sites.iter().take(place).any(|it| it == site);
    let all = sites.iter().enumerate();
    let wrong = all.filter(move |(place, site)| !is_host(site) || is_again(*place, site));
    wrong.map(|(_, site)| site)
}

/// Small letters, digits and hyphens between dots. No address of a page: those move, and no `www.`.
fn is_host(site: &str) -> bool {
    let is_part = |part: &str| {
        let is_plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
        let is_edged = part.starts_with('-') || part.ends_with('-');
        !part.is_empty() && !is_edged && part.bytes().all(is_plain)
    };
    site.contains('.') && !site.starts_with("www.") && site.split('.').all(is_part)
}
