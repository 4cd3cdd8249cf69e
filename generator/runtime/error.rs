//! The error of the runtime's own entry points.

use std::fmt;

/// Why a value could not be decoded or encoded.
///
/// The message includes the path, such as
/// `participants[2].timeoutSeconds: expected an integer, found string "120" at line 40 column 31`.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    message: String,
    place: Option<(usize, usize)>,
}

impl Error {
    pub(crate) fn new(message: String) -> Self {
        Self(Box::new(Inner {
            message,
            place: None,
        }))
    }

    /// Line and column of the JSON text, both from 1, up to which it had been read; `None` if there is no text.
    pub fn place(&self) -> Option<(usize, usize)> {
        self.0.place
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.0.message).finish()
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
}

impl serde::ser::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        let place = (error.line() > 0).then(|| (error.line(), error.column()));
        Self(Box::new(Inner {
            message: error.to_string(),
            place,
        }))
    }
}
