//! Telling the user how far a fetch has come.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::error::Problem;

/// Is told what a fetch is doing. Every method does nothing unless it is implemented.
pub trait Progress {
    /// Attempt number `attempt` (counted from 1) begins.
    fn started(&mut self, _url: &str, _attempt: u32) {}
    /// So many bytes of the document have arrived, of so many if the server said how many.
    fn received(&mut self, _bytes: u64, _expected: Option<u64>) {}
    /// The attempt has ended, well or badly.
    fn finished(&mut self) {}
    /// After `problem`, the next attempt begins in `delay`.
    fn waiting(&mut self, _delay: Duration, _problem: &Problem) {}
}

/// Shows nothing.
#[derive(Debug, Default, Clone, Copy)]
pub struct Silent;

impl Progress for Silent {}

/// A progress bar on the terminal that standard error is connected to.
#[derive(Debug, Default)]
pub struct TerminalBar {
    bar: Option<ProgressBar>,
}

impl Progress for TerminalBar {
    fn started(&mut self, url: &str, attempt: u32) {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        bar.set_style(style("{spinner} {msg} {bytes} ({elapsed})"));
        bar.set_message(match attempt {
            1 => url.to_owned(),
            _ => format!("{url} (attempt {attempt})"),
        });
        bar.enable_steady_tick(Duration::from_millis(120));
        self.bar = Some(bar);
    }

    fn received(&mut self, bytes: u64, expected: Option<u64>) {
        let Some(bar) = &self.bar else { return };
        if bar.length() != expected
            && let Some(expected) = expected
        {
            bar.set_length(expected);
            bar.set_style(style("{msg} {bar:24} {bytes}/{total_bytes} {eta}"));
        }
        bar.set_position(bytes);
    }

    fn finished(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }

    fn waiting(&mut self, delay: Duration, problem: &Problem) {
        eprintln!("{problem}; next attempt in {:.1} s", delay.as_secs_f64());
    }
}

/// A style from a template of ours; should a template ever be wrong, the default style is better than no document.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// A progress bar if standard error is a terminal that a person watches, otherwise nothing.
pub fn for_stderr() -> Box<dyn Progress> {
    let ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    if std::io::stderr().is_terminal() && !ci {
        Box::new(TerminalBar::default())
    } else {
        Box::new(Silent)
    }
}
