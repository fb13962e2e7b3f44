//! What goes to `PostgreSQL` and comes back. Whoever asks waits, except for what was posted: that goes out together with
//! the next question, and its error comes before that one's answer.

use std::collections::VecDeque;
use std::future::{poll_fn, ready};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use futures::future::Either;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio_postgres::{Client, Config, Error};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::store::StoreError;

/// Something that is under way.
type Under<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// One connection. It moves only while somebody waits for it.
pub(super) struct Line {
    runtime: Runtime,
    client: Arc<Client>,
    /// What carries the bytes; none once the other side is gone.
    carrier: Option<Under<()>>,
    /// In the order in which it was said.
    posted: VecDeque<Under<()>>,
}

impl Line {
    /// Without words for whoever sets the server up: `reaching` has them.
    pub(super) fn open(config: &Config, tls: &MakeRustlsConnect) -> Result<Self, OpenError> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (client, carrier) = runtime.block_on(config.connect(tls.clone()))?;
        Ok(Self {
            runtime,
            client: Arc::new(client),
            carrier: Some(Box::pin(carrier)),
            posted: VecDeque::new(),
        })
    }

    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Says something and waits for the answer. The first error of what was posted before is the answer, where there
    /// is one.
    pub(super) fn ask<T>(
        &mut self,
        say: impl AsyncFnOnce(&Client) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let client = Arc::clone(&self.client);
        let mut asked = pin!(say(&client));
        let asked = match said(asked.as_mut()) {
            Poll::Ready(answer) => Either::Left(ready(answer)),
            Poll::Pending => Either::Right(asked),
        };
        let posted = std::mem::take(&mut self.posted);
        self.wait(async {
            for posted in posted {
                posted.await?;
            }
            asked.await
        })
    }

    /// Says something and waits for nothing.
    pub(super) fn post<F>(&mut self, say: impl FnOnce(Arc<Client>) -> F)
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        let mut posted = Box::pin(say(Arc::clone(&self.client)));
        self.posted.push_back(match said(posted.as_mut()) {
            Poll::Ready(answer) => Box::pin(ready(answer)),
            Poll::Pending => posted,
        });
    }

    /// Says something whose answer is wanted later: it is there once a question that was asked after it is answered.
    pub(super) fn ask_ahead<T, F>(
        &mut self,
        say: impl FnOnce(Arc<Client>) -> F,
    ) -> oneshot::Receiver<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        self.post(|client| {
            let said = say(client);
            async move {
                let answer = said.await?;
                // Where it was not needed after all, nobody has to know.
                let _unheard = tell.send(answer);
                Ok(())
            }
        });
        told
    }

    /// Waits for what was posted.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        self.ask(async |_| Ok(()))
    }

    /// What became of it, nobody wants to know any more.
    pub(super) fn forget_posted(&mut self) {
        self.posted.clear();
    }

    fn wait<T>(&mut self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let carrier = &mut self.carrier;
        let mut work = pin!(work);
        self.runtime.block_on(poll_fn(|context| {
            if let Poll::Ready(carried) = carry(carrier, context) {
                carried?;
                *carrier = None;
            }
            work.as_mut().poll(context)
        }))
    }
}

/// Puts it among what goes out next: a statement does that as soon as it is looked at, and only then waits.
fn said<T>(work: Pin<&mut impl Future<Output = T>>) -> Poll<T> {
    work.poll(&mut Context::from_waker(Waker::noop()))
}

fn carry(carrier: &mut Option<Under<()>>, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
    match carrier {
        Some(carrier) => carrier.as_mut().poll(context),
        None => Poll::Pending,
    }
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub(super) enum OpenError {
    #[error(transparent)]
    Database(#[from] Error),
    /// This machine has no room for it.
    #[error(transparent)]
    Here(#[from] std::io::Error),
}

impl From<OpenError> for StoreError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Database(error) => error.into(),
            OpenError::Here(_) => Self::Busy,
        }
    }
}
