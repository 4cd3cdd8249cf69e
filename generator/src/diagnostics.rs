//! What a run has to say about a document: one [`Diagnostic`] per finding, many per run.

mod codes;

use std::fmt;

use serde::Serialize;

pub use codes::{Code, Row, Step, all, page};

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing can be generated from the document.
    Error,
    /// Something of the document is not represented in full.
    Warning,
    /// A decision that a reader may want to know, such as a changed name.
    Note,
}

impl Severity {
    /// The severity in a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One finding about one place of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// What kind of finding it is.
    pub code: Code,
    /// The file that was read, as the user named it; empty when the document has no file.
    pub file: String,
    /// JSON pointer (RFC 6901) into that file as it was written, `""` for the whole document.
    pub pointer: String,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What to do about it, in one line without a full stop; empty where there is nothing to do.
    pub help: String,
    /// Line and column (both from 1) where they are known already, as in a syntax error.
    pub position: Option<(usize, usize)>,
}

impl Diagnostic {
    /// A diagnostic of the given severity at `pointer`, with neither file, help nor position.
    pub fn new(
        severity: Severity,
        code: Code,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        debug_assert!(
            code.row().severities.contains(&severity),
            "the table does not have `{code}` as {}",
            severity.as_str()
        );
        Self {
            severity,
            code,
            file: String::new(),
            pointer: pointer.into(),
            message: message.into(),
            help: String::new(),
            position: None,
        }
    }

    /// A diagnostic of the usual severity of its code.
    pub fn of(code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        let usual = code.row().severities.first();
        Self::new(
            usual.copied().unwrap_or(Severity::Error),
            code,
            pointer,
            message,
        )
    }

    /// The same with a repair for the reader.
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}[{}]: {}",
            self.severity.as_str(),
            self.code,
            self.message
        )?;
        write!(f, " (at {}#{})", self.file, self.pointer)?;
        if !self.help.is_empty() {
            write!(f, "; {}", self.help)?;
        }
        Ok(())
    }
}

/// Whether nothing may be written.
pub fn has_error(diagnostics: &[Diagnostic]) -> bool {
    let mut all = diagnostics.iter();
    all.any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// How a command writes its result and what there is to say about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum MessageFormat {
    /// Text for people.
    #[default]
    #[value(alias = "text")]
    Human,
    /// One JSON object a line.
    Json,
}

/// A number of things in words, which is one of them or many.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
