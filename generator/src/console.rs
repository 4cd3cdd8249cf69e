//! What is said to people and to the programs that read along.
//!
//! A reader that goes away (`| head`) is no fault: what it would have been told is dropped, and the
//! work goes on.

use std::io::{self, IsTerminal, Write};

use crate::diagnostics::{Code, MessageFormat, Severity};
use crate::printable;

/// As `std`'s, without a panic where nobody reads.
macro_rules! println {
    ($($text:tt)*) => {{
        use ::std::io::Write as _;
        let _ = ::std::writeln!(::std::io::stdout(), $($text)*);
    }};
}
/// As `std`'s, without a panic where nobody reads.
macro_rules! eprintln {
    ($($text:tt)*) => {{
        use ::std::io::Write as _;
        let _ = ::std::writeln!(::std::io::stderr(), $($text)*);
    }};
}
/// As `std`'s, without a panic where nobody reads.
macro_rules! eprint {
    ($($text:tt)*) => {{
        use ::std::io::Write as _;
        let _ = ::std::write!(::std::io::stderr(), $($text)*);
    }};
}
pub(crate) use {eprint, eprintln, println};

/// Writes a command's result to standard output at once.
///
/// # Errors
/// The output cannot be written for another reason than that nobody reads it.
pub fn write_out(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Tells on standard error why a command could not be carried out.
pub fn show_failure(error: &anyhow::Error, format: MessageFormat) {
    match format {
        MessageFormat::Human => eprintln!("error: {}", printable::lines(&format!("{error:#}"))),
        MessageFormat::Json => {
            let message = format!("{error:#}");
            let line = serde_json::json!({"severity": Severity::Error, "code": Code::Failed, "message": message});
            eprintln!("{}", printable::json(&line.to_string()));
        }
    }
}

/// Whether what is written to a stream may be coloured.
pub fn has_colour(stream: &impl IsTerminal) -> bool {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    wanted && stream.is_terminal()
}

/// Says on a terminal what is being done, and nothing anywhere else.
pub struct Progress {
    terminal: bool,
}

impl Default for Progress {
    fn default() -> Self {
        Self {
            terminal: io::stderr().is_terminal(),
        }
    }
}

impl Progress {
    /// Says what is being done now, in place of what was said before.
    pub fn step(&self, what: &str) {
        if self.terminal {
            eprint!("\r\u{1b}[K{what} ...");
            let _ = io::stderr().flush();
        }
    }

    /// Takes back what was said.
    pub fn clear(&self) {
        if self.terminal {
            eprint!("\r\u{1b}[K");
            let _ = io::stderr().flush();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
