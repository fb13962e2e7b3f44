//! Which part of a conversation the desk shows. What was typed without a connection arrives late and stands between
//! what is older: it is never hidden, for whoever sees the conversation has read it.

use domain::{Message, MessageId};

/// So many messages are shown first.
const FIRST: usize = 4;

/// Where in a conversation, the oldest first, the shown part begins: at the message where it began until now,
/// at the last few, or at the first one of the person that nobody has read, whichever comes first.
pub fn shown_from(messages: &[Message], until_now: Option<&MessageId>) -> usize {
    let last = messages.len().saturating_sub(FIRST);
    let is_unread = |it: &Message| it.is_mine() && it.read_at.is_none();
    let unread = messages.iter().position(is_unread);
    let began = until_now.and_then(|id| messages.iter().position(|it| it.id == *id));
    let found = [unread, began].into_iter().flatten();
    found.fold(last, usize::min)
}

#[cfg(test)]
mod tests {
    use domain::time::Instant;
    use domain::{MemberId, Wording};

    use super::*;

    /// One letter a message: `t` of the team, `p` of the person and read, `u` of the person and unread.
    fn conversation(letters: &str) -> Vec<Message> {
        let message = |(at, letter): (usize, char)| Message {
            id: MessageId::new(at.to_string()),
            from: (letter == 't').then(|| MemberId::new("marit")),
            to: None,
            written_at: Instant::from_millis(0),
            text: Wording::ready("phrase-got_letter"),
            about: None,
            read_at: (letter == 'p').then(|| Instant::from_millis(1)),
        };
        letters.chars().enumerate().map(message).collect()
    }

    #[test]
    fn the_last_few_and_whatever_nobody_has_read() {
        for (letters, until_now, expected) in [
            ("", None, 0),
            ("tp", None, 0),
            ("tptptp", None, 2),
            // Nobody on the team reads what the team wrote.
            ("tttttt", None, 2),
            // Written without a connection before four others, arrived after them.
            ("tuttttt", None, 1),
            ("tuptttu", None, 1),
            // Once shown it stays, read or not, and what comes stands below it.
            ("tpttttt", Some("1"), 1),
            ("tptttttttt", Some("1"), 1),
            // Something older arrives still later.
            ("utttttttt", Some("3"), 0),
            // Where it began is not there any more.
            ("tptptp", Some("9"), 2),
        ] {
            let until_now = until_now.map(MessageId::new);
            let found = shown_from(&conversation(letters), until_now.as_ref());
            assert_eq!(found, expected, "{letters} {until_now:?}");
        }
    }
}
