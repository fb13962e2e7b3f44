//! One request on a connection of its own, and what goes wrong with it.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A phone waits no longer for an answer here.
const PATIENCE: Duration = Duration::from_secs(40);

/// What becomes of a request and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Arrives,
    /// Cut before it.
    Lost,
    /// Cut in it, anywhere.
    Half,
    /// Cut after it: nobody reads the answer.
    AnswerLost,
    /// Cut in the answer.
    AnswerCut,
    /// The answer comes when the phone has asked again.
    AnswerLate,
    /// It comes again, up to minutes later.
    Doubled,
    /// It comes minutes late, and nobody waits.
    Late,
}

impl Fate {
    /// How often each.
    pub(crate) const ALL: [(u64, Self); 8] = [
        (20, Self::Arrives),
        (2, Self::Lost),
        (2, Self::Half),
        (3, Self::AnswerLost),
        (2, Self::AnswerCut),
        (2, Self::AnswerLate),
        (2, Self::Doubled),
        (2, Self::Late),
    ];

    /// What is counted.
    pub(crate) const fn said(self) -> &'static str {
        match self {
            Self::Arrives => "requests: not touched",
            Self::Lost => "requests: cut before they were sent",
            Self::Half => "requests: cut in the middle",
            Self::AnswerLost => "requests: cut before the answer",
            Self::AnswerCut => "requests: cut in the answer",
            Self::AnswerLate => "requests: answer came after a later one",
            Self::Doubled => "requests: came twice",
            Self::Late => "requests: came minutes late",
        }
    }
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) cookie: Option<String>,
    pub(crate) body: String,
}

/// A request as it goes over the wire.
pub(crate) fn request(method: &str, path: &str, cookie: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         content-type: application/json\r\ncookie: {cookie}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Sends it whole and reads the answer; none when the server is gone, before, in or after it.
pub(crate) fn ask(server: SocketAddr, request: &[u8]) -> Option<Answer> {
    let mut stream = sent(server, request)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    parsed(&bytes)
}

/// Sends it, or the beginning of it, and hangs up.
pub(crate) fn send_only(server: SocketAddr, request: &[u8]) {
    drop(sent(server, request));
}

/// Sends it and hangs up after so many bytes of the answer.
pub(crate) fn ask_a_part(server: SocketAddr, request: &[u8], most: usize) {
    if let Some(stream) = sent(server, request) {
        // Whatever it was, it is lost.
        stream.take(most as u64).read_to_end(&mut Vec::new()).ok();
    }
}

/// The status of an address; none where nobody answers.
pub(crate) fn status(server: SocketAddr, path: &str) -> Option<u16> {
    Some(ask(server, &request("GET", path, "", ""))?.status)
}

fn sent(server: SocketAddr, request: &[u8]) -> Option<TcpStream> {
    let mut stream = TcpStream::connect_timeout(&server, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.write_all(request).ok()?;
    Some(stream)
}

/// An answer that was cut off is none.
fn parsed(bytes: &[u8]) -> Option<Answer> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let field = |name: &str| head.lines().find_map(|it| it.strip_prefix(name));
    let length = field("content-length: ").and_then(|it| it.parse().ok());
    if length.is_some_and(|length: usize| body.len() < length) {
        return None;
    }
    let cookie = field("set-cookie: ").and_then(|it| it.split(';').next());
    Some(Answer {
        status: head.split(' ').nth(1)?.parse().ok()?,
        cookie: cookie.map(str::to_owned),
        body: body.to_owned(),
    })
}
