//! Mail by SMTP.

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::time::Duration;

/// How a server of mail is reached.
#[derive(Clone, Debug)]
pub struct Server {
    /// Host.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the line is kept from listeners.
    pub security: Security,
    /// Name for signing in, if the server wants one.
    pub user: Option<String>,
    /// Password for it.
    pub password: Option<String>,
    /// From whom mail comes: an address, or `Name <address>`.
    pub from: String,
}

/// How the line is kept from listeners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after a word in the clear; without it nothing is sent.
    StartTls,
    /// None: for a server on the same machine.
    None,
}

/// Sends mail.
#[derive(Clone, Debug)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Why mail did not leave.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// An address that is none, or a text that mail cannot carry.
    #[error("{0}")]
    Form(String),
    /// The server refuses it for good.
    #[error("{0}")]
    Refused(String),
    /// The server was not reached, or is busy: again later.
    #[error("{0}")]
    Later(String),
}

impl Mailer {
    /// Ready to send.
    ///
    /// # Errors
    /// A host or an address that is none.
    pub fn new(server: &Server) -> Result<Self, MailError> {
        let form = |error: &dyn std::fmt::Display| MailError::Form(error.to_string());
        let from = server.from.parse().map_err(|error| form(&error))?;
        let tls = match server.security {
            Security::None => Tls::None,
            Security::Tls => Tls::Wrapper(TlsParameters::new(server.host.clone()).map_err(|error| form(&error))?),
            Security::StartTls => Tls::Required(TlsParameters::new(server.host.clone()).map_err(|error| form(&error))?),
        };
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
            .port(server.port)
            .tls(tls)
            .timeout(Some(Duration::from_secs(20)));
        if let (Some(user), Some(password)) = (&server.user, &server.password) {
            transport = transport.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self { transport: transport.build(), from })
    }

    /// Sends a text. `id` makes the message's id: the same at each try.
    ///
    /// # Errors
    /// Why it did not leave.
    pub async fn send(&self, id: &str, to: &str, subject: &str, body: &str) -> Result<(), MailError> {
        let form = |error: &dyn std::fmt::Display| MailError::Form(error.to_string());
        let host = self.from.email.domain().to_owned();
        let message = Message::builder()
            .from(self.from.clone())
            .to(to.parse().map_err(|error| form(&error))?)
            .subject(subject)
            .message_id(Some(format!("<{id}@{host}>")))
            .body(body.to_owned())
            .map_err(|error| form(&error))?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(MailError::Refused(error.to_string())),
            Err(error) => Err(MailError::Later(error.to_string())),
        }
    }
}
