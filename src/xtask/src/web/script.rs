//! JavaScript without its comments: a phone does not read them.

/// Drops lines that are only a comment, and indentation. Lines in a template literal stay.
pub(super) fn slim(code: &str) -> String {
    let mut slim = String::with_capacity(code.len());
    let (mut in_template, mut in_comment) = (false, false);
    for line in code.lines() {
        let trimmed = line.trim();
        if in_template {
            slim.push_str(line);
        } else if in_comment || trimmed.starts_with("/*") {
            in_comment = !trimmed.ends_with("*/");
            continue;
        } else if trimmed.is_empty() || trimmed.starts_with("//") {
            continue;
        } else {
            slim.push_str(trimmed);
        }
        slim.push('\n');
        in_template ^= line.matches('`').count() % 2 == 1;
    }
    slim
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let code = "/**\n * @param {number} x\n */\nfunction a(x) {\n  // why\n  return x; // here\n}\n\n/* one line */\na(1);\n";
        assert_eq!(slim(code), "function a(x) {\nreturn x; // here\n}\na(1);\n");
    }

    #[test]
    fn a_template_keeps_its_lines() {
        let code = "const a = `\n  // text\n\n  more`;\n  b();\n";
        assert_eq!(slim(code), "const a = `\n  // text\n\n  more`;\nb();\n");
    }
}
