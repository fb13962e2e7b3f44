//! Amounts as people type them.

/// Euro cents of an amount as typed: with comma or point, with or without separators of
/// thousands, in western, Arabic or Persian digits. Nothing when it can be read in two ways.
pub fn cents_of(typed: &str) -> Option<i64> {
    let text: String = typed.chars().filter_map(plain).collect();
    let text = text.trim_start_matches('E').trim_end_matches('E');
    let (whole, cents) = match text.rfind(['.', ',']) {
        None => (text, ""),
        Some(at) => {
            let (whole, rest) = text.split_at(at);
            let cents = rest.get(1..)?;
            match cents.len() {
                1 | 2 => (whole, cents),
                // "1.250" is a thousand in Dutch; "1,250" could be either.
                3 if rest.starts_with('.') => (text, ""),
                _ => return None,
            }
        }
    };
    let whole = without_thousands(whole)?;
    let cents = format!("{cents:0<2}");
    let all = |digits: &str| digits.bytes().all(|it| it.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || !all(&whole) || !all(&cents) {
        return None;
    }
    Some(whole.parse::<i64>().ok()? * 100 + cents.parse::<i64>().ok()?)
}

/// Western digit, separator or the sign of the euro; spaces go, everything else stays and fails.
fn plain(c: char) -> Option<char> {
    Some(match c {
        c if c.is_whitespace() => return None,
        '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => return None,
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10)?,
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10)?,
        '٫' => ',',
        '٬' => '.',
        '€' => 'E',
        c => c,
    })
}

/// Groups of three behind the first, or no groups at all.
fn without_thousands(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let rest: Vec<_> = groups.collect();
    let is_grouped =
        rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || first.len() <= 3);
    is_grouped.then(|| first.to_owned() + &rest.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("12,50", Some(1250))]
    #[case("12.50", Some(1250))]
    #[case("12", Some(1200))]
    #[case("€ 1.250,00", Some(125_000))]
    #[case("1250,5", Some(125_050))]
    #[case("1.250", Some(125_000))]
    #[case("1,250", None)]
    #[case("1,250.75", Some(125_075))]
    #[case("١٢٫٥٠", Some(1250))]
    #[case("۱۲۵", Some(12_500))]
    #[case("12,50 €", Some(1250))]
    #[case("-5", None)]
    #[case("twaalf", None)]
    #[case("", None)]
    #[case("1.2.3", None)]
    #[case("99999999999", None)]
    fn reads(#[case] typed: &str, #[case] cents: Option<i64>) {
        assert_eq!(cents_of(typed), cents);
    }
}
