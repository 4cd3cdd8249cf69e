//! Which addresses the document may be read from, and where a redirect may lead.

use std::fmt;

use url::{Host, Url};

use super::error::{Problem, shown};
use super::{DEFAULT_URL, regions};

/// How the user named the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The document at [`DEFAULT_URL`].
    Default,
    /// The document at this address.
    Url(String),
    /// The document of the region of this name, see [`super::REGIONS`].
    Region(String),
}

impl Source {
    /// The address, checked.
    pub(super) fn url(&self) -> Result<Url, Problem> {
        match self {
            Self::Default => parse(DEFAULT_URL),
            Self::Url(text) => parse(text),
            Self::Region(name) => match regions::find(name) {
                Some(region) => parse(&format!("https://{}/api/v2/docs/swagger", region.host)),
                None => Err(Problem::UnknownRegion {
                    name: shown(name),
                    known: regions::names(),
                }),
            },
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str(DEFAULT_URL),
            Self::Url(text) => f.write_str(&without_credentials(text)),
            Self::Region(name) => write!(f, "the document of region `{}`", shown(name)),
        }
    }
}

/// Reads the address that the user gave.
fn parse(text: &str) -> Result<Url, Problem> {
    let mut url = Url::parse(text.trim()).map_err(|error| Problem::BadUrl {
        reason: error.to_string(),
    })?;
    check(&url, is_loopback(&url)).map_err(|reason| match reason {
        Refusal::PlainHttp => Problem::PlainHttp,
        Refusal::Other(reason) => Problem::BadUrl { reason },
    })?;
    // A fragment is never sent; without it, one document has one cache entry.
    url.set_fragment(None);
    Ok(url)
}

/// Where a redirect from `from` leads.
///
/// `https` may lead to `https` only; plain `http` on a loopback host may also lead to plain `http` on a loopback host.
pub(super) fn redirect(from: &Url, location: &str) -> Result<Url, Problem> {
    let bad = |reason: String| Problem::BadRedirect {
        location: without_credentials(location),
        reason,
    };
    let mut url = from
        .join(location)
        .map_err(|error| bad(format!("it is not an address ({error})")))?;
    let http_allowed = from.scheme() == "http" && is_loopback(from) && is_loopback(&url);
    check(&url, http_allowed).map_err(|reason| match reason {
        Refusal::PlainHttp => bad("it leaves https".to_owned()),
        Refusal::Other(reason) => bad(reason),
    })?;
    url.set_fragment(None);
    Ok(url)
}

enum Refusal {
    PlainHttp,
    Other(String),
}

fn check(url: &Url, http_allowed: bool) -> Result<(), Refusal> {
    match url.scheme() {
        "https" => {}
        "http" if http_allowed => {}
        "http" => return Err(Refusal::PlainHttp),
        other => {
            return Err(Refusal::Other(format!(
                "the scheme `{}` is not https",
                shown(other)
            )));
        }
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Refusal::Other(
            "it contains a user name or password".to_owned(),
        ));
    }
    Ok(())
}

/// Whether the address names this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// An address for messages: without a password that it may contain, and short.
fn without_credentials(text: &str) -> String {
    match Url::parse(text.trim()) {
        Ok(mut url) if url.has_host() => {
            let had = !url.username().is_empty() || url.password().is_some();
            // Both calls can fail for addresses without a host only.
            let _ = url.set_username("");
            let _ = url.set_password(None);
            if had {
                shown(url.as_str())
            } else {
                shown(text.trim())
            }
        }
        _ => shown(text.trim()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("a test address")
    }

    #[test]
    fn every_region_has_an_https_address() {
        for region in regions::REGIONS {
            let url = Source::Region(region.name.to_owned())
                .url()
                .expect("a known region");
            assert_eq!(
                url.as_str(),
                format!("https://{}/api/v2/docs/swagger", region.host)
            );
        }
        let names: Vec<_> = regions::REGIONS.iter().map(|region| region.name).collect();
        assert!(
            names.is_sorted_by(|a, b| a < b),
            "sorted and unique: {names:?}"
        );
        assert_eq!(
            Source::Default.url(),
            Source::Region("US-East-1".to_owned()).url()
        );
    }

    #[test]
    fn plain_http_is_for_loopback_hosts_only() {
        for accepted in [
            "http://127.0.0.1:1/x",
            "http://127.9.9.9/",
            "http://[::1]/",
            "http://LocalHost:8/",
        ] {
            assert!(Source::Url(accepted.to_owned()).url().is_ok(), "{accepted}");
        }
        for refused in [
            "http://example.com/",
            "http://127.0.0.1.example.com/",
            "http://localhost.example.com/",
            "http://[::2]/",
            "http://10.0.0.1/",
        ] {
            assert_eq!(
                Source::Url(refused.to_owned()).url(),
                Err(Problem::PlainHttp),
                "{refused}"
            );
        }
    }

    #[test]
    fn addresses_that_are_no_addresses() {
        for bad in [
            "",
            "swagger.json",
            "file:///etc/passwd",
            "ftp://example.com/",
            "https://",
            "https://u:p@example.com/",
            "https://user@example.com/",
            "data:application/json,{}",
            "https://exa mple/",
        ] {
            let problem = Source::Url(bad.to_owned()).url().expect_err(bad);
            assert!(
                matches!(problem, Problem::BadUrl { .. }),
                "{bad}: {problem:?}"
            );
        }
        let source = Source::Url("https://user:secret@example.com/a".to_owned());
        assert_eq!(source.to_string(), "https://example.com/a");
    }

    #[test]
    fn redirects_stay_on_https() {
        let https = url("https://a.example/x/y");
        let loopback = url("http://127.0.0.1:5/x");
        let led = |from: &Url, to: &str| redirect(from, to).map(String::from).map_err(|p| p.code());
        assert_eq!(
            led(&https, "../z#part"),
            Ok("https://a.example/z".to_owned())
        );
        assert_eq!(
            led(&https, "//b.example/q"),
            Ok("https://b.example/q".to_owned())
        );
        assert_eq!(led(&https, "http://a.example/"), Err("bad-redirect"));
        assert_eq!(led(&https, "http://127.0.0.1/"), Err("bad-redirect"));
        assert_eq!(led(&https, "https://u:p@a.example/"), Err("bad-redirect"));
        assert_eq!(led(&https, "javascript:alert(1)"), Err("bad-redirect"));
        assert_eq!(led(&https, "https://[bad"), Err("bad-redirect"));
        assert_eq!(led(&loopback, "/y"), Ok("http://127.0.0.1:5/y".to_owned()));
        assert_eq!(
            led(&loopback, "https://a.example/"),
            Ok("https://a.example/".to_owned())
        );
        assert_eq!(led(&loopback, "http://a.example/"), Err("bad-redirect"));
        // The loopback exception needs loopback at both ends, in plain http all the way.
        assert_eq!(
            led(&url("https://127.0.0.1/"), "http://127.0.0.1/"),
            Err("bad-redirect")
        );
    }
}
