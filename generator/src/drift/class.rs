//! The three classes of a change: for the wire, for the vendor, and for users of the generated crate.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a change means for a client that was built before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Wire {
    /// Requests and answers of such a client stay as good as they were.
    Compatible,
    /// The documents cannot tell: it depends on what the client or the server does with it.
    Risky,
    /// Such a client sends what is refused, or receives what it was told cannot come.
    Breaking,
}

/// What the vendor's own comparison calls a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Vendor {
    /// The vendor's comparison does not see it.
    Unreported,
    /// A text.
    Point,
    /// An addition, by the vendor's rules.
    Minor,
    /// A break, by the vendor's rules.
    Major,
}

/// What a change means for code that uses the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rust {
    /// The crate's items stay as they are.
    None,
    /// Items come, or are marked as deprecated.
    Minor,
    /// Items go or change, so that code may stop compiling.
    Major,
}

macro_rules! display_as_lowercase {
    ($($type:ident { $($variant:ident => $text:literal),* })*) => {$(
        impl $type {
            /// The class as it is written in reports and policy files.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }

        impl std::str::FromStr for $type {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($text => Ok(Self::$variant),)*
                    _ => Err(format!("`{text}` is not one of {}", [$($text),*].join(", "))),
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    )*};
}

display_as_lowercase! {
    Wire { Compatible => "compatible", Risky => "risky", Breaking => "breaking" }
    Vendor { Unreported => "unreported", Point => "point", Minor => "minor", Major => "major" }
    Rust { None => "none", Minor => "minor", Major => "major" }
}
