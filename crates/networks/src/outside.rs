//! Calls to addresses that somebody gave. They may not reach the house's own network (server-side request forgery): names
//! are resolved here, addresses of private and special networks are left out, redirects are not followed.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// Who calls outside: one client, one guard.
#[derive(Clone, Debug)]
pub struct Outside {
    client: reqwest::Client,
    private: bool,
}

/// Why an address is not called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is no address.
    #[error("not an address")]
    Form,
    /// Another scheme than `https`.
    #[error("not https")]
    Scheme,
    /// A name and password in it.
    #[error("with a name or password in it")]
    Credentials,
    /// A network of the house's own.
    #[error("in a private network")]
    Private,
}

impl Outside {
    /// Ready to call. `private` lets it reach the house's own network, and `http`: for tests, and where that is meant.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(private: bool) -> Result<Self, reqwest::Error> {
        // A second one in the same process is refused, and the first serves.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .user_agent(concat!("Charte/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(20))
            .no_proxy()
            .dns_resolver(Arc::new(Guarded { private }))
            .build()?;
        Ok(Self { client, private })
    }

    pub(crate) fn client(&self) -> &reqwest::Client {
        &self.client
    }

    /// Whether an address may be called. Names are looked at again when they are resolved.
    ///
    /// # Errors
    /// Why not.
    pub fn fit(&self, url: &str) -> Result<reqwest::Url, Unfit> {
        let url = reqwest::Url::parse(url).map_err(|_| Unfit::Form)?;
        match url.scheme() {
            "https" => {}
            "http" if self.private => {}
            _ => return Err(Unfit::Scheme),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Unfit::Credentials);
        }
        let host = url.host_str().ok_or(Unfit::Form)?;
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        if !self.private
            && (bare.parse::<IpAddr>().is_ok_and(|ip| !is_public(ip))
                || bare == "localhost"
                || bare.ends_with(".localhost"))
        {
            return Err(Unfit::Private);
        }
        Ok(url)
    }
}

#[derive(Debug)]
struct Guarded {
    private: bool,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let private = self.private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str().to_owned(), 0)).await?;
            let fit: Vec<SocketAddr> = found.filter(|one| private || is_public(one.ip())).collect();
            if fit.is_empty() {
                return Err(Box::new(Unfit::Private) as Box<dyn std::error::Error + Send + Sync>);
            }
            Ok(Box::new(fit.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is one of the public network (IANA's registries of special-purpose addresses, RFC 6890).
#[must_use]
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_unspecified()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19));
    !special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    if let Some(inside) = ip.to_ipv4_mapped().or_else(|| ip.to_ipv4()) {
        return is_public_v4(inside) && !ip.is_loopback();
    }
    let [first, second, ..] = ip.segments();
    // Only 2000::/3 is given out; in it 6to4, Teredo and documentation lead elsewhere or nowhere.
    (0x2000..0x4000).contains(&first)
        && first != 0x2002
        && !(first == 0x2001 && second < 0x0200)
        && !(first == 0x2001 && second == 0x0db8)
        && first != 0x3fff
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn own_networks_are_not_reached() {
        let outside = Outside::new(false).unwrap();
        let cases = [
            ("https://example.com/hook", Ok(())),
            ("https://93.184.215.14/hook", Ok(())),
            ("http://example.com/hook", Err(Unfit::Scheme)),
            ("ftp://example.com/hook", Err(Unfit::Scheme)),
            ("file:///etc/passwd", Err(Unfit::Scheme)),
            ("https://user:pass@example.com/", Err(Unfit::Credentials)),
            ("https://127.0.0.1/", Err(Unfit::Private)),
            ("https://2130706433/", Err(Unfit::Private)),
            ("https://0x7f.1/", Err(Unfit::Private)),
            ("https://10.1.2.3/", Err(Unfit::Private)),
            ("https://169.254.169.254/latest/meta-data/", Err(Unfit::Private)),
            ("https://100.64.0.1/", Err(Unfit::Private)),
            ("https://[::1]/", Err(Unfit::Private)),
            ("https://[::ffff:10.0.0.1]/", Err(Unfit::Private)),
            ("https://[fd00::1]/", Err(Unfit::Private)),
            ("https://[2002:7f00:1::]/", Err(Unfit::Private)),
            ("https://localhost/", Err(Unfit::Private)),
            ("https://a.localhost/", Err(Unfit::Private)),
            ("not an address", Err(Unfit::Form)),
        ];
        for (url, expected) in cases {
            assert_eq!(outside.fit(url).map(|_| ()), expected, "{url}");
        }
    }

    /// Answers each connection with a redirect to an address, and counts them.
    fn leads_to(location: String) -> (u16, Arc<AtomicUsize>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        std::thread::spawn(move || {
            while let Ok((mut line, _)) = listener.accept() {
                counted.fetch_add(1, Ordering::SeqCst);
                let _ = line.read(&mut [0; 4096]);
                let answer = format!("HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n");
                let _ = line.write_all(answer.as_bytes());
            }
        });
        (port, count)
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        let (inside, reached) = leads_to("/".to_owned());
        let (port, asked) = leads_to(format!("http://127.0.0.1:{inside}/latest/meta-data/"));
        let outside = Outside::new(true).unwrap();
        let url = format!("http://127.0.0.1:{port}/hook");
        let now = jiff::Timestamp::UNIX_EPOCH;
        let outcome = crate::webhook::call(&outside, &url, b"secret", "1", now, Vec::new()).await;
        assert!(matches!(outcome, crate::Outcome::Failed { code: "answer-redirect" }), "{outcome:?}");
        assert_eq!((asked.load(Ordering::SeqCst), reached.load(Ordering::SeqCst)), (1, 0));
    }

    /// A name that leads to the house's own network is seen when it is resolved: here one that every machine has.
    #[tokio::test]
    async fn a_name_of_the_own_network_is_not_called() {
        let (port, reached) = leads_to("/".to_owned());
        let url = format!("http://localhost:{port}/");
        let refused = Outside::new(false).unwrap().client().get(&url).send().await;
        assert!(refused.is_err_and(|error| error.is_connect()));
        assert_eq!(reached.load(Ordering::SeqCst), 0);
        // The same name is called where that is meant.
        Outside::new(true).unwrap().client().get(&url).send().await.unwrap();
        assert_eq!(reached.load(Ordering::SeqCst), 1);
    }
}
