//! An HTTP server on the loopback interface that answers each connection as it is told, rightly or wrongly.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// No test needs more connections; the server stops accepting then.
const MOST_CONNECTIONS: usize = 32;
/// The longest time that a thread of the server stays, whatever the client does.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// What the server does with one connection.
#[derive(Clone)]
pub enum Reply {
    /// Reads the request, sends these bytes, and closes.
    Bytes(Vec<u8>),
    /// Reads the request, sends these bytes, and then keeps the connection open without a word.
    Hang(Vec<u8>),
    /// Closes without reading, so that the client's bytes are answered by a reset.
    Reset,
    /// Says nothing from the beginning.
    Silence,
    /// Sends these bytes without having read any, and closes when the client does.
    Blurt(Vec<u8>),
    /// Sends one byte of this after the other with pauses, for as long as the client listens.
    Drip(Vec<u8>),
    /// Answers a `CONNECT` request and passes all bytes to this address from then on.
    Tunnel(SocketAddr),
}

/// The head of a request that the server received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Method, target and version.
    pub line: String,
    headers: Vec<(String, String)>,
}

impl Head {
    /// The value of the header `name` (lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(key, _)| key == name);
        values.next().map(|(_, value)| value.as_str())
    }
}

/// A certificate that a server proves itself with.
pub struct Identity {
    config: Arc<rustls::ServerConfig>,
    /// The certificate in PEM form, for those who shall trust it.
    pub pem: String,
}

impl Identity {
    /// A self-signed certificate for one host name or address.
    pub fn new(host: &str) -> Self {
        let signed = rcgen::generate_simple_self_signed([host.to_owned()]).expect("a certificate");
        let key = rustls::pki_types::PrivateKeyDer::try_from(signed.signing_key.serialize_der())
            .expect("a key");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("protocol versions")
            .with_no_client_auth()
            .with_single_cert(vec![signed.cert.der().clone()], key)
            .expect("a server configuration");
        Self {
            config: Arc::new(config),
            pem: signed.cert.pem(),
        }
    }
}

struct Shared {
    replies: Mutex<Vec<Reply>>,
    heads: Mutex<Vec<Head>>,
    connections: Mutex<usize>,
    stopped: AtomicBool,
    stop_lock: Mutex<()>,
    stop_signal: Condvar,
    tls: Option<Arc<rustls::ServerConfig>>,
}

impl Shared {
    /// Waits until the server stops, at most for `longest`.
    fn wait_for_stop(&self, longest: Duration) {
        let guard = self.stop_lock.lock().expect("the stop lock");
        let running = |_: &mut ()| !self.stopped.load(Ordering::SeqCst);
        drop(
            self.stop_signal
                .wait_timeout_while(guard, longest, running)
                .expect("the stop lock"),
        );
    }
}

/// The server; it stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// A server that speaks plain http.
    pub fn plain(replies: Vec<Reply>) -> Self {
        Self::start(replies, None)
    }

    /// A server that speaks https.
    pub fn tls(identity: &Identity, replies: Vec<Reply>) -> Self {
        Self::start(replies, Some(identity.config.clone()))
    }

    fn start(replies: Vec<Reply>, tls: Option<Arc<rustls::ServerConfig>>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("the port");
        let shared = Arc::new(Shared {
            replies: Mutex::new(replies),
            heads: Mutex::default(),
            connections: Mutex::new(0),
            stopped: AtomicBool::new(false),
            stop_lock: Mutex::new(()),
            stop_signal: Condvar::new(),
            tls,
        });
        let accepting = std::thread::spawn({
            let shared = shared.clone();
            move || accept(&listener, &shared)
        });
        Self {
            address,
            shared,
            accepting: Some(accepting),
        }
    }

    /// Replaces what the next connections get: one reply each, the last one again and again. Forgets all requests.
    pub fn set(&self, replies: Vec<Reply>) {
        *self.shared.replies.lock().expect("the replies") = replies;
        self.shared.heads.lock().expect("the heads").clear();
        *self.shared.connections.lock().expect("the count") = 0;
    }

    /// The address of `path` at this server.
    pub fn url(&self, path: &str) -> String {
        let scheme = if self.shared.tls.is_some() {
            "https"
        } else {
            "http"
        };
        format!("{scheme}://{}{path}", self.address)
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections were accepted.
    pub fn connections(&self) -> usize {
        *self.shared.connections.lock().expect("the count")
    }

    /// The requests that were read, in order.
    pub fn heads(&self) -> Vec<Head> {
        self.shared.heads.lock().expect("the heads").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        drop(self.shared.stop_lock.lock());
        self.shared.stop_signal.notify_all();
        // Wakes the accepting thread.
        drop(TcpStream::connect(self.address));
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    let mut threads = Vec::new();
    while threads.len() < MOST_CONNECTIONS {
        let Ok((stream, _)) = listener.accept() else {
            break;
        };
        if shared.stopped.load(Ordering::SeqCst) {
            break;
        }
        let reply = {
            let mut count = shared.connections.lock().expect("the count");
            let replies = shared.replies.lock().expect("the replies");
            let reply = replies[(*count).min(replies.len() - 1)].clone();
            *count += 1;
            reply
        };
        let shared = shared.clone();
        threads.push(std::thread::spawn(move || {
            // A client that gives up in the middle is what many tests are about.
            let _ = serve(stream, reply, &shared);
        }));
    }
    for thread in threads {
        let _ = thread.join();
    }
}

fn serve(stream: TcpStream, reply: Reply, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(LONGEST_WAIT))?;
    stream.set_write_timeout(Some(LONGEST_WAIT))?;
    match reply {
        Reply::Reset => {
            // Closing with unread bytes resets the connection, so they have to be there.
            stream.peek(&mut [0])?;
            return Ok(());
        }
        Reply::Silence => {
            shared.wait_for_stop(LONGEST_WAIT);
            return Ok(());
        }
        Reply::Blurt(bytes) => {
            (&stream).write_all(&bytes)?;
            stream.shutdown(Shutdown::Write)?;
            io::copy(&mut &stream, &mut io::sink())?;
            return Ok(());
        }
        _ => {}
    }
    match &shared.tls {
        None => converse(BufReader::new(stream), reply, shared),
        Some(config) => {
            let connection =
                rustls::ServerConnection::new(config.clone()).map_err(io::Error::other)?;
            converse(
                BufReader::new(rustls::StreamOwned::new(connection, stream)),
                reply,
                shared,
            )
        }
    }
}

/// A connection, encrypted or not.
trait Stream: Read + Write {
    fn end(&mut self) -> io::Result<()>;
    fn socket(&self) -> &TcpStream;
}

impl Stream for TcpStream {
    fn end(&mut self) -> io::Result<()> {
        self.shutdown(Shutdown::Write)
    }

    fn socket(&self) -> &TcpStream {
        self
    }
}

impl Stream for rustls::StreamOwned<rustls::ServerConnection, TcpStream> {
    fn end(&mut self) -> io::Result<()> {
        self.conn.send_close_notify();
        self.flush()?;
        self.sock.shutdown(Shutdown::Write)
    }

    fn socket(&self) -> &TcpStream {
        &self.sock
    }
}

fn converse<S: Stream>(mut stream: BufReader<S>, reply: Reply, shared: &Shared) -> io::Result<()> {
    let head = read_head(&mut stream)?;
    shared.heads.lock().expect("the heads").push(head);
    match reply {
        Reply::Reset | Reply::Silence | Reply::Blurt(_) => {}
        Reply::Bytes(bytes) => {
            stream.get_mut().write_all(&bytes)?;
            stream.get_mut().flush()?;
            stream.get_mut().end()?;
            // Whoever closes first may cut what is still under way; so the client does.
            drop(stream.read(&mut [0]));
        }
        Reply::Hang(bytes) => {
            stream.get_mut().write_all(&bytes)?;
            stream.get_mut().flush()?;
            shared.wait_for_stop(LONGEST_WAIT);
        }
        Reply::Drip(bytes) => {
            for byte in bytes.iter().cycle().take(2_000) {
                stream.get_mut().write_all(&[*byte])?;
                stream.get_mut().flush()?;
                shared.wait_for_stop(Duration::from_millis(10));
                if shared.stopped.load(Ordering::SeqCst) {
                    break;
                }
            }
        }
        Reply::Tunnel(target) => {
            stream
                .get_mut()
                .write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
            tunnel(stream.get_ref().socket(), &TcpStream::connect(target)?)?;
        }
    }
    Ok(())
}

/// Passes bytes both ways until both sides have closed.
fn tunnel(client: &TcpStream, target: &TcpStream) -> io::Result<()> {
    fn pass(mut from: &TcpStream, mut to: &TcpStream) {
        let _ = io::copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Write);
    }
    target.set_read_timeout(Some(LONGEST_WAIT))?;
    std::thread::scope(|scope| {
        scope.spawn(|| pass(client, target));
        pass(target, client);
    });
    Ok(())
}

fn read_head(stream: &mut impl BufRead) -> io::Result<Head> {
    let mut lines = Vec::new();
    // A head of a hundred lines is none that the client under test would send.
    for _ in 0..100 {
        let mut line = String::new();
        stream.by_ref().take(16 * 1024).read_line(&mut line)?;
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        lines.push(line);
    }
    let headers = lines.iter().skip(1).filter_map(|line| line.split_once(':'));
    let headers = headers
        .map(|(key, value)| (key.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Ok(Head {
        line: lines.first().cloned().unwrap_or_default(),
        headers,
    })
}

/// An answer with a status line, headers, and a body with its right length.
pub fn answer(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut lines = headers.to_vec();
    let length = format!("Content-Length: {}", body.len());
    lines.push(&length);
    unframed(status, &lines, body)
}

/// An answer whose headers say nothing about the body but what they are given.
pub fn unframed(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status}\r\n").into_bytes();
    for header in headers {
        bytes.extend_from_slice(header.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// A body in chunks of a few bytes, without the last, empty one.
pub fn chunks(body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for chunk in body.chunks(7) {
        bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes
}

/// A body compressed with gzip.
pub fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(body).expect("memory");
    encoder.finish().expect("memory")
}
