//! Answers that are none, and what becomes of them.

use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

use xtask::upstream::{Phase, Problem, ProxyChoice, Request, Source};

use crate::server::{Identity, Reply, Server, answer, chunks, gzip, unframed};
use crate::{ATTEMPTS, Bench, DOCUMENT, Log, assert_fails, assert_fault};

const SHORT: Duration = Duration::from_millis(150);

fn unchanged(_: &mut Request) {}

/// The fault of one answer of a plain server, with one connection for each attempt.
fn assert_answer(reply: Reply, attempts: u32, expected: &Problem) {
    let bench = Bench::new(Server::plain(vec![]));
    assert_fault(&bench, &[reply], unchanged, attempts, expected);
    assert_eq!(bench.server.connections(), attempts as usize);
}

fn assert_bytes(bytes: Vec<u8>, attempts: u32, expected: &Problem) {
    assert_answer(Reply::Bytes(bytes), attempts, expected);
}

fn server_error(status: u16) -> Problem {
    Problem::ServerError {
        status,
        retry_after: None,
    }
}

#[test]
fn nobody_listens() {
    let bench = Bench::new(Server::plain(vec![]));
    bench.prime();
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let url = format!("http://{}/docs", free.local_addr().expect("the port"));
    drop(free);
    let adjust = |request: &mut Request| request.source = Source::Url(url.clone());
    assert_fails(&bench, adjust, ATTEMPTS, &Problem::Refused, 4);
}

#[test]
fn the_connection_is_lost_before_the_answer() {
    assert_bytes(vec![], ATTEMPTS, &Problem::Interrupted);
    assert_answer(Reply::Reset, ATTEMPTS, &Problem::Interrupted);
    assert_bytes(
        b"HTTP/1.1 200 OK\r\nContent-Le".to_vec(),
        ATTEMPTS,
        &Problem::Interrupted,
    );
}

#[test]
fn the_server_says_nothing() {
    let bench = Bench::new(Server::plain(vec![]));
    let adjust = |request: &mut Request| request.read_timeout = SHORT;
    let expected = Problem::Timeout {
        phase: Phase::Reading,
        after: SHORT,
    };
    assert_fault(&bench, &[Reply::Silence], adjust, ATTEMPTS, &expected);

    let half = answer("200 OK", &[], DOCUMENT)[..60].to_vec();
    assert_fault(&bench, &[Reply::Hang(half)], adjust, ATTEMPTS, &expected);
}

#[test]
fn the_server_is_endlessly_slow() {
    let bench = Bench::new(Server::plain(vec![]));
    let adjust = |request: &mut Request| request.total_timeout = Duration::from_millis(400);
    let drip = Reply::Drip(unframed(
        "200 OK",
        &["Content-Length: 9000"],
        &[b' '; 9_000],
    ));
    let expected = Problem::Timeout {
        phase: Phase::Total,
        after: Duration::from_millis(400),
    };
    bench.server.set(vec![drip]);
    assert_fails(&bench, adjust, 1, &expected, 4);
}

#[test]
fn the_tls_handshake_never_ends() {
    let server = Server::plain(vec![Reply::Silence]);
    let bench = Bench::new(server);
    let url = format!("https://{}/docs", bench.server.address());
    let adjust = |request: &mut Request| {
        request.source = Source::Url(url.clone());
        request.connect_timeout = SHORT;
    };
    assert_fails(
        &bench,
        adjust,
        ATTEMPTS,
        &Problem::Timeout {
            phase: Phase::Connecting,
            after: SHORT,
        },
        4,
    );
}

#[test]
fn no_time_is_spent_on_a_pause_that_is_longer_than_the_time_left() {
    let bench = Bench::new(Server::plain(vec![]));
    let reply = answer("503 Busy", &["Retry-After: 3600"], b"");
    let adjust =
        |request: &mut Request| request.retry.longest_retry_after = Duration::from_secs(7200);
    let expected = Problem::ServerError {
        status: 503,
        retry_after: Some(Duration::from_secs(3600)),
    };
    assert_fault(&bench, &[Reply::Bytes(reply)], adjust, 1, &expected);
}

#[test]
fn statuses() {
    for (status, attempts, expected) in [
        (204, 1, Problem::Empty),
        (206, 1, Problem::UnexpectedStatus { status: 206 }),
        (300, 1, Problem::UnexpectedStatus { status: 300 }),
        (305, 1, Problem::UnexpectedStatus { status: 305 }),
        (400, 1, Problem::UnexpectedStatus { status: 400 }),
        (401, 1, Problem::Denied { status: 401 }),
        (403, 1, Problem::Denied { status: 403 }),
        (404, 1, Problem::NotFound { status: 404 }),
        (410, 1, Problem::NotFound { status: 410 }),
        (429, ATTEMPTS, Problem::RateLimited { retry_after: None }),
        (500, ATTEMPTS, server_error(500)),
        (501, ATTEMPTS, server_error(501)),
        (502, ATTEMPTS, server_error(502)),
        (503, ATTEMPTS, server_error(503)),
        (504, ATTEMPTS, server_error(504)),
        (599, ATTEMPTS, server_error(599)),
    ] {
        // With a whole document as its body, so that only the status can be the reason.
        let body = if status == 204 { &b""[..] } else { DOCUMENT };
        assert_bytes(
            answer(&format!("{status} Reason"), &[], body),
            attempts,
            &expected,
        );
    }
}

#[test]
fn not_modified_without_a_cached_document() {
    let bench = Bench::new(Server::plain(vec![]));
    let reply = vec![Reply::Bytes(unframed(
        "304 Not Modified",
        &["ETag: \"one\""],
        b"",
    ))];
    bench.server.set(reply.clone());
    assert_fails(&bench, unchanged, 1, &Problem::NotModifiedWithoutCache, 4);

    // A document that has no validators cannot be asked for conditionally either.
    bench
        .server
        .set(vec![Reply::Bytes(answer("200 OK", &[], DOCUMENT))]);
    bench
        .fetch(&bench.request(), &mut Log::default())
        .expect("a document");
    bench.server.set(reply.clone());
    assert_fails(&bench, unchanged, 1, &Problem::NotModifiedWithoutCache, 4);

    // Nor one whose cached bytes have changed since.
    bench.prime();
    let cached = bench
        .files()
        .into_keys()
        .find(|path| path.extension().is_some_and(|e| e == "cached"));
    let cached = cached.expect("a cached answer");
    let mut bytes = std::fs::read(&cached).expect("a cached answer");
    *bytes.last_mut().expect("a byte") ^= 1;
    std::fs::write(&cached, bytes).expect("a damaged answer");
    bench.server.set(reply);
    assert_fails(&bench, unchanged, 1, &Problem::NotModifiedWithoutCache, 4);
    assert_eq!(bench.server.heads()[0].header("if-none-match"), None);
}

#[test]
fn the_document_is_cut() {
    let length = DOCUMENT.len() as u64;
    let half = &DOCUMENT[..40];
    let cut = Problem::Truncated {
        received: 40,
        expected: Some(length + 3),
    };
    let announced = format!("Content-Length: {}", length + 3);
    assert_bytes(unframed("200 OK", &[&announced], half), ATTEMPTS, &cut);

    // The whole document, but a length that promises more.
    let cut = Problem::Truncated {
        received: length,
        expected: Some(length + 3),
    };
    assert_bytes(unframed("200 OK", &[&announced], DOCUMENT), ATTEMPTS, &cut);

    // A length that promises less, so that the rest is not part of the answer.
    let cut = Problem::Truncated {
        received: 40,
        expected: None,
    };
    assert_bytes(
        unframed("200 OK", &["Content-Length: 40"], DOCUMENT),
        ATTEMPTS,
        &cut,
    );

    // Without any length only the document itself tells.
    assert_bytes(unframed("200 OK", &[], half), ATTEMPTS, &cut);
    assert_bytes(
        unframed("200 OK", &["Connection: close"], half),
        ATTEMPTS,
        &cut,
    );

    let chunked = ["Transfer-Encoding: chunked"];
    let cut = Problem::Truncated {
        received: length,
        expected: None,
    };
    assert_bytes(
        unframed("200 OK", &chunked, &chunks(DOCUMENT)),
        ATTEMPTS,
        &cut,
    );
    let cut = Problem::Truncated {
        received: 10,
        expected: None,
    };
    // One whole chunk (its length, seven bytes, and two line ends), and three bytes of the next one.
    let bytes = &chunks(DOCUMENT)[..12 + 3 + 3];
    assert_bytes(unframed("200 OK", &chunked, bytes), ATTEMPTS, &cut);
}

#[test]
fn the_compressed_document_is_cut_or_damaged() {
    let headers = ["Content-Encoding: gzip"];
    let whole = gzip(DOCUMENT);
    for length in [whole.len() - 1, whole.len() - 8, whole.len() / 2, 12, 5] {
        let bench = Bench::new(Server::plain(vec![]));
        bench.server.set(vec![Reply::Bytes(answer(
            "200 OK",
            &headers,
            &whole[..length],
        ))]);
        let mut log = Log::default();
        let error = bench
            .fetch(&bench.request(), &mut log)
            .expect_err("a failure");
        assert!(
            matches!(*error.problem, Problem::Truncated { expected: None, .. }),
            "{length}: {error:?}"
        );
        assert_eq!((error.attempts, error.exit_code()), (ATTEMPTS, 4));
        assert_eq!(bench.files().len(), 0);
    }

    let mut wrong_sum = whole.clone();
    let at = wrong_sum.len() - 6;
    wrong_sum[at] ^= 0xff;
    let mut no_gzip = whole.clone();
    no_gzip[0] ^= 0xff;
    for damaged in [wrong_sum, no_gzip] {
        let bench = Bench::new(Server::plain(vec![]));
        bench
            .server
            .set(vec![Reply::Bytes(answer("200 OK", &headers, &damaged))]);
        let error = bench
            .fetch(&bench.request(), &mut Log::default())
            .expect_err("a failure");
        assert!(
            matches!(*error.problem, Problem::Corrupt { .. }),
            "{error:?}"
        );
        assert_eq!((error.attempts, error.exit_code()), (1, 4));
        assert_eq!(bench.files().len(), 0);
    }

    let unknown = answer("200 OK", &["Content-Encoding: br"], DOCUMENT);
    assert_bytes(
        unknown,
        1,
        &Problem::UnknownEncoding {
            encoding: "br".to_owned(),
        },
    );
}

#[test]
fn the_answer_is_too_large() {
    let too_large = Problem::TooLarge { limit: 10_000 };
    let mut large = DOCUMENT.to_vec();
    large.resize(10_001, b' ');
    assert_bytes(answer("200 OK", &[], &large), 1, &too_large);
    assert_bytes(unframed("200 OK", &[], &large), 1, &too_large);
    let chunked = [chunks(&large), b"0\r\n\r\n".to_vec()].concat();
    assert_bytes(
        unframed("200 OK", &["Transfer-Encoding: chunked"], &chunked),
        1,
        &too_large,
    );
    // A few kilobytes that decompress to fifty million; the rest of them is never looked at.
    let bomb = gzip(&vec![b' '; 50_000_000]);
    assert_bytes(
        answer("200 OK", &["Content-Encoding: gzip"], &bomb),
        1,
        &too_large,
    );
    // An announced length is enough to know.
    let claim = unframed("200 OK", &["Content-Length: 18446744073709551615"], b"{");
    assert_answer(Reply::Hang(claim), 1, &too_large);
}

#[test]
fn the_answer_is_no_http() {
    for bytes in [
        b"SSH-2.0-OpenSSH_9.6\r\n\r\n".to_vec(),
        b"HTTP/1.1 banana\r\n\r\n".to_vec(),
        unframed("200 OK", &["Content-Length: many"], DOCUMENT),
        unframed(
            "200 OK",
            &["Content-Length: 3", "Content-Length: 4"],
            DOCUMENT,
        ),
        unframed("200 OK", &["Content-Length: -1"], DOCUMENT),
        unframed(
            "200 OK",
            &["Transfer-Encoding: chunked"],
            b"zz\r\n{}\r\n0\r\n\r\n",
        ),
        unframed(
            "200 OK",
            &["Transfer-Encoding: chunked"],
            b"2\r\n{}}\r\n0\r\n\r\n",
        ),
        unframed(
            "200 OK",
            &[&format!("X-Long: {}", "x".repeat(100_000))],
            DOCUMENT,
        ),
    ] {
        let bench = Bench::new(Server::plain(vec![Reply::Bytes(bytes.clone())]));
        let error = bench
            .fetch(&bench.request(), &mut Log::default())
            .expect_err("a failure");
        let start = String::from_utf8_lossy(&bytes[..60.min(bytes.len())]).into_owned();
        assert!(
            matches!(*error.problem, Problem::BadHttp { .. }),
            "{start}: {error:?}"
        );
        assert_eq!((error.attempts, error.exit_code()), (1, 4), "{start}");
        assert_eq!(bench.files().len(), 0);
    }
}

#[test]
fn the_content_is_no_api_document() {
    let page = b"<!DOCTYPE html>\n<html><title>Sign in</title>\x1b[2J";
    let html = Problem::Html {
        excerpt: "<!DOCTYPE html> <html><title>Sign in</title>\\u{1b}[2J".to_owned(),
    };
    assert_bytes(
        answer("200 OK", &["Content-Type: text/html"], page),
        1,
        &html,
    );
    assert_bytes(
        answer("200 OK", &["Content-Type: application/json"], page),
        1,
        &html,
    );

    assert_bytes(answer("200 OK", &[], b""), 1, &Problem::Empty);
    assert_bytes(answer("200 OK", &[], b" \n"), 1, &Problem::Empty);
    assert_bytes(unframed("200 OK", &[], b""), 1, &Problem::Empty);
    assert_bytes(
        unframed("200 OK", &["Transfer-Encoding: chunked"], b"0\r\n\r\n"),
        1,
        &Problem::Empty,
    );
    assert_bytes(
        answer("200 OK", &["Content-Encoding: gzip"], &gzip(b"")),
        1,
        &Problem::Empty,
    );

    let reason = "it has neither a `swagger` nor an `openapi` key".to_owned();
    let error = Problem::NotAnApiDocument { reason };
    assert_bytes(
        answer("200 OK", &[], br#"{"message":"maintenance"}"#),
        1,
        &error,
    );
    let reason = "it is not a JSON object".to_owned();
    assert_bytes(
        answer("200 OK", &[], b"[]"),
        1,
        &Problem::NotAnApiDocument { reason },
    );
}

#[test]
fn redirects_that_are_not_followed() {
    let redirect = |location: &str| answer("302 Found", &[&format!("Location: {location}")], b"");
    let bad = |location: &str, reason: &str| Problem::BadRedirect {
        location: location.to_owned(),
        reason: reason.to_owned(),
    };
    assert_bytes(
        redirect("http://example.com/docs"),
        1,
        &bad("http://example.com/docs", "it leaves https"),
    );
    let scheme = "the scheme `file` is not https";
    assert_bytes(
        redirect("file:///etc/passwd"),
        1,
        &bad("file:///etc/passwd", scheme),
    );
    // The password is not shown.
    let reason = "it contains a user name or password";
    assert_bytes(
        redirect("https://user:word@example.com/"),
        1,
        &bad("https://example.com/", reason),
    );
    assert_bytes(
        answer("301 Moved", &[], DOCUMENT),
        1,
        &bad("", "the answer (301) does not say where to"),
    );
    let bench = Bench::new(Server::plain(vec![]));
    bench
        .server
        .set(vec![Reply::Bytes(redirect("https://[::"))]);
    let error = bench
        .fetch(&bench.request(), &mut Log::default())
        .expect_err("a failure");
    assert!(
        matches!(*error.problem, Problem::BadRedirect { .. }),
        "{error:?}"
    );

    // In a circle: the first request and as many redirects as are allowed.
    assert_fault(
        &bench,
        &[Reply::Bytes(redirect("/docs"))],
        unchanged,
        1,
        &Problem::TooManyRedirects { limit: 3 },
    );
    assert_eq!(bench.server.connections(), 4);
}

#[test]
fn redirects_from_https_to_http_are_not_followed() {
    let identity = Identity::new("127.0.0.1");
    let target = Server::plain(vec![Reply::Bytes(answer("200 OK", &[], DOCUMENT))]);
    let mut bench = Bench::new(Server::tls(&identity, vec![]));
    let ca_file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(ca_file.path(), &identity.pem).expect("a file");
    bench.ca_file = Some(ca_file.path().to_owned());
    let location = target.url("/docs");
    let reply = answer(
        "307 Temporary Redirect",
        &[&format!("Location: {location}")],
        b"",
    );
    let expected = Problem::BadRedirect {
        location,
        reason: "it leaves https".to_owned(),
    };
    assert_fault(&bench, &[Reply::Bytes(reply)], unchanged, 1, &expected);
    assert_eq!(target.connections(), 0);
}

#[test]
fn tls_that_cannot_be_trusted() {
    let fails = |bench: &Bench, url: String, ca_file: Option<&str>| {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let mut request = bench.request();
        request.source = Source::Url(url);
        request.ca_file = ca_file.map(|pem| {
            std::fs::write(file.path(), pem).expect("a file");
            file.path().to_owned()
        });
        let error = bench
            .fetch(&request, &mut Log::default())
            .expect_err("a failure");
        assert!(matches!(*error.problem, Problem::Tls { .. }), "{error:?}");
        assert_eq!((error.attempts, error.exit_code()), (1, 4));
        assert_eq!(bench.files().len(), 0);
    };
    let document = || vec![Reply::Bytes(answer("200 OK", &[], DOCUMENT))];
    let (mine, other) = (Identity::new("127.0.0.1"), Identity::new("127.0.0.1"));
    let elsewhere = Identity::new("elsewhere.invalid");

    // A certificate that nobody vouches for, one of another authority, and one of another host.
    let bench = Bench::new(Server::tls(&mine, document()));
    fails(&bench, bench.server.url("/docs"), None);
    fails(&bench, bench.server.url("/docs"), Some(&other.pem));
    let bench = Bench::new(Server::tls(&elsewhere, document()));
    fails(&bench, bench.server.url("/docs"), Some(&elsewhere.pem));
    // A server that does not speak TLS.
    let complaint = answer("400 Bad Request", &[], b"this is no TLS server");
    let bench = Bench::new(Server::plain(vec![Reply::Blurt(complaint)]));
    let url = bench.server.url("/docs").replace("http:", "https:");
    fails(&bench, url, Some(&mine.pem));
}

#[test]
fn the_proxy_refuses() {
    let bench = Bench::new(Server::plain(vec![Reply::Bytes(answer(
        "403 Forbidden",
        &[],
        b"",
    ))]));
    let address = bench.server.url("");
    let error = {
        let mut request = bench.request();
        request.source = Source::Url("https://upstream.invalid/docs".to_owned());
        request.proxy = ProxyChoice::Url(address);
        bench
            .fetch(&request, &mut Log::default())
            .expect_err("a failure")
    };
    assert!(matches!(*error.problem, Problem::Proxy { .. }), "{error:?}");
    assert_eq!((error.attempts, error.exit_code()), (1, 4));
    assert_eq!(bench.files().len(), 0);
    assert_eq!(
        bench.server.heads()[0].line,
        "CONNECT upstream.invalid:443 HTTP/1.1"
    );
}

#[test]
fn requests_that_are_wrong_from_the_beginning() {
    let bench = Bench::new(Server::plain(vec![]));
    bench.prime();
    bench.server.set(vec![Reply::Reset]);
    let url = |url: &'static str| {
        move |request: &mut Request| request.source = Source::Url(url.to_owned())
    };
    assert_fails(
        &bench,
        url("http://example.com/"),
        0,
        &Problem::PlainHttp,
        2,
    );
    let reason = "relative URL without a base".to_owned();
    assert_fails(
        &bench,
        url("swagger.json"),
        0,
        &Problem::BadUrl { reason },
        2,
    );

    let region = |request: &mut Request| request.source = Source::Region("mars-north-1".to_owned());
    let known = "ap-northeast-1, ap-northeast-2, ap-northeast-3, ap-south-1, ap-southeast-2, ca-central-1, \
                 eu-central-1, eu-central-2, eu-west-1, eu-west-2, me-central-1, sa-east-1, us-east-1, us-east-2, \
                 us-west-2";
    let unknown = Problem::UnknownRegion {
        name: "mars-north-1".to_owned(),
        known: known.to_owned(),
    };
    assert_fails(&bench, region, 0, &unknown, 2);

    let proxy =
        |request: &mut Request| request.proxy = ProxyChoice::Url("gopher://proxy:1".to_owned());
    assert_fails(
        &bench,
        proxy,
        0,
        &Problem::BadProxy {
            place: "the request".to_owned(),
        },
        2,
    );

    let path = bench.out();
    let ca_file = |request: &mut Request| request.ca_file = Some(path.clone());
    let reason = "it contains no certificate".to_owned();
    assert_fails(
        &bench,
        ca_file,
        0,
        &Problem::BadCaFile {
            path: path.clone(),
            reason,
        },
        2,
    );
    assert_eq!(bench.server.connections(), 0);
}

#[test]
fn places_that_cannot_be_written() {
    let bench = Bench::new(Server::plain(vec![Reply::Bytes(answer(
        "200 OK",
        &[],
        DOCUMENT,
    ))]));
    std::fs::create_dir_all(bench.out()).expect("a directory in the way");
    let before = bench.files();
    let mut request = bench.request();
    request.cache_dir = None;
    let error = bench
        .fetch(&request, &mut Log::default())
        .expect_err("a failure");
    assert!(
        matches!(&*error.problem, Problem::Unwritable { path, .. } if *path == bench.out()),
        "{error:?}"
    );
    assert_eq!(error.exit_code(), 2);
    assert_eq!(bench.files(), before);

    let file = bench.dir.path().join("file");
    std::fs::write(&file, "in the way").expect("a file");
    let before = bench.files();
    request.cache_dir = Some(file);
    let error = bench
        .fetch(&request, &mut Log::default())
        .expect_err("a failure");
    assert!(
        matches!(*error.problem, Problem::Unwritable { .. }),
        "{error:?}"
    );
    assert_eq!(bench.files(), before);
}
