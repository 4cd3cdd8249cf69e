//! Fetches that end well, some of them not at once.

use std::time::Duration;

use xtask::upstream::{Outcome, ProxyChoice, Source};

use crate::server::{Identity, Reply, Server, answer, chunks, gzip, unframed};
use crate::{Bench, DOCUMENT, Log, NEWER};

const ETAG: &str = "ETag: W/\"a-b\"";
const DATE: &str = "Last-Modified: Tue, 01 Jul 2025 08:00:00 GMT";

#[test]
fn every_framing_brings_the_same_bytes() {
    let chunked = [chunks(DOCUMENT), b"0\r\n\r\n".to_vec()].concat();
    let zipped = gzip(DOCUMENT);
    let zipped_chunked = [chunks(&zipped), b"0\r\n\r\n".to_vec()].concat();
    let (te, ce) = ("Transfer-Encoding: chunked", "Content-Encoding: gzip");
    for bytes in [
        answer("200 OK", &[], DOCUMENT),
        answer(
            "200 OK",
            &["Content-Type: text/html", "Content-Encoding: identity"],
            DOCUMENT,
        ),
        unframed("200 OK", &[], DOCUMENT),
        unframed("200 OK", &[te], &chunked),
        answer("200 OK", &[ce], &zipped),
        unframed("200 OK", &[ce], &zipped),
        unframed("200 OK", &[te, ce], &zipped_chunked),
    ] {
        let bench = Bench::new(Server::plain(vec![Reply::Bytes(bytes)]));
        let fetched = bench
            .fetch(&bench.request(), &mut Log::default())
            .expect("a document");
        assert_eq!(fetched.bytes, DOCUMENT);
        assert_eq!(fetched.outcome, Outcome::Downloaded);
        assert_eq!(fetched.url, bench.server.url("/docs"));
        assert_eq!((fetched.etag, fetched.last_modified), (None, None));
        assert_eq!(std::fs::read(bench.out()).expect("the document"), DOCUMENT);
        assert_eq!(bench.files().len(), 2, "the document and the cached answer");
        let heads = bench.server.heads();
        assert_eq!(heads.len(), 1);
        assert_eq!(heads[0].line, "GET /docs HTTP/1.1");
        assert_eq!(heads[0].header("accept-encoding"), Some("gzip"));
        assert_eq!(heads[0].header("if-none-match"), None);
        assert_eq!(heads[0].header("if-modified-since"), None);
    }
}

#[test]
fn the_size_limit_itself_is_allowed() {
    let mut document = DOCUMENT.to_vec();
    document.resize(10_000, b' ');
    for bytes in [
        answer("200 OK", &[], &document),
        unframed("200 OK", &[], &document),
        answer("200 OK", &["Content-Encoding: gzip"], &gzip(&document)),
    ] {
        let bench = Bench::new(Server::plain(vec![Reply::Bytes(bytes)]));
        let fetched = bench
            .fetch(&bench.request(), &mut Log::default())
            .expect("a document");
        assert_eq!(fetched.bytes, document);
    }
}

#[test]
fn progress_is_told_in_bytes_of_the_document() {
    let length = DOCUMENT.len() as u64;
    let bench = Bench::new(Server::plain(vec![Reply::Bytes(answer(
        "200 OK",
        &[],
        DOCUMENT,
    ))]));
    let mut log = Log::default();
    bench.fetch(&bench.request(), &mut log).expect("a document");
    assert_eq!(log.received.first(), Some(&(0, Some(length))));
    assert_eq!(log.received.last(), Some(&(length, Some(length))));
    assert_eq!((log.started, log.finished), (vec![1], 1));
}

#[test]
fn an_unchanged_document_is_confirmed_and_a_changed_one_is_sent() {
    let bench = Bench::new(Server::plain(vec![Reply::Bytes(answer(
        "200 OK",
        &[ETAG, DATE],
        DOCUMENT,
    ))]));
    let first = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(first.etag.as_deref(), Some("W/\"a-b\""));
    let files = bench.files();

    bench
        .server
        .set(vec![Reply::Bytes(unframed("304 Not Modified", &[], b""))]);
    let second = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    let heads = bench.server.heads();
    assert_eq!(heads.len(), 1);
    assert_eq!(heads[0].header("if-none-match"), Some("W/\"a-b\""));
    assert_eq!(
        heads[0].header("if-modified-since"),
        Some("Tue, 01 Jul 2025 08:00:00 GMT")
    );
    assert_eq!(second.outcome, Outcome::NotModified);
    assert_eq!((&second.bytes, &second.etag), (&first.bytes, &first.etag));
    assert_eq!(
        (&second.last_modified, &second.url),
        (&first.last_modified, &first.url)
    );
    assert_eq!(bench.files(), files);

    // The written file may be gone; the cached answer brings it back.
    std::fs::remove_file(bench.out()).expect("the document");
    bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(bench.files(), files);

    bench.server.set(vec![Reply::Bytes(answer(
        "200 OK",
        &["ETag: \"c\""],
        NEWER,
    ))]);
    let third = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(
        (third.outcome, third.bytes.as_slice()),
        (Outcome::Downloaded, NEWER)
    );
    assert_eq!(std::fs::read(bench.out()).expect("the document"), NEWER);

    bench
        .server
        .set(vec![Reply::Bytes(unframed("304 Not Modified", &[], b""))]);
    let fourth = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(
        (fourth.outcome, fourth.bytes.as_slice()),
        (Outcome::NotModified, NEWER)
    );
    let head = &bench.server.heads()[0];
    assert_eq!(
        (
            head.header("if-none-match"),
            head.header("if-modified-since")
        ),
        (Some("\"c\""), None)
    );
}

#[test]
fn addresses_do_not_share_cached_answers() {
    let bench = Bench::new(Server::plain(vec![]));
    bench.prime();
    bench
        .server
        .set(vec![Reply::Bytes(answer("200 OK", &[], NEWER))]);
    let mut request = bench.request();
    request.source = Source::Url(bench.server.url("/other#part"));
    let fetched = bench
        .fetch(&request, &mut Log::default())
        .expect("a document");
    assert_eq!(
        (fetched.outcome, fetched.url),
        (Outcome::Downloaded, bench.server.url("/other"))
    );
    assert_eq!(bench.server.heads()[0].header("if-none-match"), None);

    // Without a cache directory nothing is kept and nothing is asked conditionally.
    let files = bench.files();
    request.cache_dir = None;
    request.source = Source::Url(bench.server.url("/docs"));
    bench
        .fetch(&request, &mut Log::default())
        .expect("a document");
    assert_eq!(bench.server.heads()[1].header("if-none-match"), None);
    assert_eq!(bench.files(), files);
}

#[test]
fn redirects_are_followed_and_validators_stay_with_the_address_that_gave_them() {
    let redirect = |path: &str| {
        Reply::Bytes(answer(
            "302 Found",
            &[&format!("Location: {path}")],
            b"moved",
        ))
    };
    let bench = Bench::new(Server::plain(vec![
        redirect("second"),
        redirect("/third?x=1"),
        redirect("./fourth"),
        Reply::Bytes(answer("200 OK", &[ETAG], DOCUMENT)),
    ]));
    let fetched = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(fetched.url, bench.server.url("/fourth"));
    let lines: Vec<_> = bench
        .server
        .heads()
        .into_iter()
        .map(|head| head.line)
        .collect();
    let asked =
        ["/docs", "/second", "/third?x=1", "/fourth"].map(|path| format!("GET {path} HTTP/1.1"));
    assert_eq!(lines, asked);

    bench.server.set(vec![
        redirect("/fourth"),
        Reply::Bytes(unframed("304 Not Modified", &[], b"")),
    ]);
    let again = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(
        (again.outcome, again.url),
        (Outcome::NotModified, bench.server.url("/fourth"))
    );
    let sent: Vec<_> = bench
        .server
        .heads()
        .iter()
        .map(|head| head.header("if-none-match").is_some())
        .collect();
    assert_eq!(sent, [false, true]);

    bench.server.set(vec![
        redirect("/fifth"),
        Reply::Bytes(answer("200 OK", &[], NEWER)),
    ]);
    let moved = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(
        (moved.outcome, moved.url),
        (Outcome::Downloaded, bench.server.url("/fifth"))
    );
    assert!(
        bench
            .server
            .heads()
            .iter()
            .all(|head| head.header("if-none-match").is_none())
    );
}

#[test]
fn faults_that_pass_are_survived() {
    let good = Reply::Bytes(answer("200 OK", &[], DOCUMENT));
    let milliseconds = Duration::from_millis;
    for (fault, code, pause) in [
        (Reply::Reset, "interrupted", 1),
        (
            Reply::Bytes(answer("500 Oops", &[], b"{}")),
            "server-error",
            1,
        ),
        (
            Reply::Bytes(unframed("200 OK", &["Content-Length: 900"], DOCUMENT)),
            "truncated",
            1,
        ),
        (
            Reply::Bytes(answer("429 Slow Down", &["Retry-After: 0"], b"")),
            "rate-limited",
            1,
        ),
        // Asks for longer than is granted, in seconds and as a date.
        (
            Reply::Bytes(answer("429 Slow Down", &["Retry-After: 600"], b"")),
            "rate-limited",
            5,
        ),
        (
            Reply::Bytes(answer(
                "503 Busy",
                &["Retry-After: Tue, 31 Dec 2199 23:59:59 GMT"],
                b"",
            )),
            "server-error",
            5,
        ),
        (
            Reply::Bytes(answer(
                "503 Busy",
                &["Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"],
                b"",
            )),
            "server-error",
            1,
        ),
        (
            Reply::Bytes(answer("503 Busy", &["Retry-After: whenever"], b"")),
            "server-error",
            1,
        ),
    ] {
        let bench = Bench::new(Server::plain(vec![fault.clone(), fault, good.clone()]));
        let mut log = Log::default();
        let fetched = bench.fetch(&bench.request(), &mut log).expect("a document");
        assert_eq!(fetched.bytes, DOCUMENT);
        assert_eq!(log.started, [1, 2, 3]);
        let second = pause.max(2);
        assert_eq!(
            log.waited,
            [(milliseconds(pause), code), (milliseconds(second), code)]
        );
        assert_eq!(bench.server.connections(), 3);
        assert_eq!(bench.files().len(), 2);
    }
}

#[test]
fn https_directly_and_through_a_proxy() {
    let ca_file = tempfile::NamedTempFile::new().expect("a file");
    let document = || vec![Reply::Bytes(answer("200 OK", &[], DOCUMENT))];

    let identity = Identity::new("127.0.0.1");
    std::fs::write(ca_file.path(), &identity.pem).expect("a file");
    let mut bench = Bench::new(Server::tls(&identity, document()));
    bench.ca_file = Some(ca_file.path().to_owned());
    let fetched = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    assert_eq!(fetched.bytes, DOCUMENT);

    let identity = Identity::new("upstream.invalid");
    std::fs::write(ca_file.path(), &identity.pem).expect("a file");
    let mut bench = Bench::new(Server::tls(&identity, document()));
    bench.ca_file = Some(ca_file.path().to_owned());
    let proxy = Server::plain(vec![Reply::Tunnel(bench.server.address())]);
    let mut request = bench.request();
    request.source = Source::Url("https://upstream.invalid/docs".to_owned());
    request.proxy = ProxyChoice::Url(proxy.url("").replace("http://", "http://user:word@"));
    let fetched = bench
        .fetch(&request, &mut Log::default())
        .expect("a document");
    assert_eq!(fetched.bytes, DOCUMENT);
    let heads = proxy.heads();
    assert_eq!(heads[0].line, "CONNECT upstream.invalid:443 HTTP/1.1");
    assert_eq!(
        heads[0].header("proxy-authorization"),
        Some("Basic dXNlcjp3b3Jk")
    );
    assert_eq!(bench.server.heads()[0].header("proxy-authorization"), None);
}

#[cfg(unix)]
#[test]
fn fetched_files_are_ordinary_files() {
    use std::os::unix::fs::PermissionsExt;
    let bench = Bench::new(Server::plain(vec![]));
    bench.prime();
    let plain = bench.dir.path().join("plain");
    std::fs::write(&plain, "").expect("a file");
    let mode = |path: &std::path::Path| {
        std::fs::metadata(path)
            .expect("a file")
            .permissions()
            .mode()
    };
    assert_eq!(mode(&bench.out()), mode(&plain));
}
