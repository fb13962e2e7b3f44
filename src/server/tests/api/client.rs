//! A small HTTP client that sends exactly what a test says.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// A request under construction.
pub(crate) struct Request {
    address: SocketAddr,
    method: &'static str,
    path: String,
    /// The name under which it is asked, where that is not its address.
    host: Option<String>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn new(address: SocketAddr, method: &'static str, path: &str) -> Self {
        Self {
            address,
            method,
            path: path.to_owned(),
            host: None,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Asks under this name.
    pub(crate) fn host(mut self, host: &str) -> Self {
        self.host = Some(host.to_owned());
        self
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json")
            .body(body.to_string())
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sends it and does not wait for the answer.
    pub(crate) fn send_only(&self) -> TcpStream {
        let mut stream = self.connect();
        stream.write_all(&self.bytes()).unwrap();
        stream
    }

    /// Sends only so many bytes of it and hangs up.
    pub(crate) fn send_part(&self, length: usize) {
        self.connect().write_all(&self.bytes()[..length]).unwrap();
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        stream
    }

    /// As it goes over the wire.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let address = self.address.to_string();
        let mut head = format!(
            "{} {} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {}\r\n",
            self.method,
            self.path,
            self.host.as_ref().unwrap_or(&address),
            self.body.len()
        );
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        [format!("{head}\r\n").as_bytes(), &self.body].concat()
    }

    pub(crate) fn send(self) -> Answer {
        let mut bytes = Vec::new();
        self.send_only().read_to_end(&mut bytes).unwrap();
        Answer::parse(&bytes)
    }
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes
            .windows(4)
            .position(|w| w == b"\r\n\r\n")
            .expect("an HTTP answer");
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines
            .next()
            .unwrap()
            .split(' ')
            .nth(1)
            .unwrap()
            .parse()
            .unwrap();
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Self {
            status,
            headers,
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(it, _)| it == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every value of a header that may stand there more than once.
    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        let all = self.headers.iter().filter(|(it, _)| it == name);
        all.map(|(_, value)| value.as_str()).collect()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// As the apps read it: their reader takes less than the usual one.
    pub(crate) fn read<T: serde::de::DeserializeOwned>(&self) -> T {
        let text = std::str::from_utf8(&self.body).unwrap();
        sync::json::read(text).unwrap_or_else(|_| panic!("no app reads {text}"))
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The `type` of a problem, after checking that it is one.
    pub(crate) fn problem(&self) -> String {
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json"),
            "{self:?}"
        );
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        assert!(
            problem["title"]
                .as_str()
                .is_some_and(|title| !title.is_empty())
        );
        problem["type"].as_str().unwrap().to_owned()
    }

    /// The value of the session cookie that it sets.
    pub(crate) fn session(&self) -> Option<String> {
        let cookie = self.header("set-cookie")?;
        cookie
            .split(';')
            .next()?
            .strip_prefix("__Host-session=")
            .map(str::to_owned)
    }
}
