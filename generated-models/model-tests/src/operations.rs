//! A call of every operation, written from the pinned document when this crate is built.

use std::sync::LazyLock;

use generated_models::runtime::{self, Answer, Any, Date, DateTime, Operation, Request, Value};
use serde_json::json;

use crate::document::{Style, full};
use crate::spec::Spec;

/// What every parameter and body that is a string is set to: letters that need encoding among others.
pub const TEXT: &str = "a b/ü&?=%+#";

/// Reads an answer and gives it as JSON, if there is any.
pub type Read = dyn Fn(&str) -> Result<Option<Any>, String>;

/// A request that was made.
pub struct Sent {
    /// The method.
    pub method: String,
    /// The path with placeholders.
    pub template: String,
    /// Path and query.
    pub target: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Option<Vec<u8>>,
    /// Reads an answer and writes it again; nothing for an operation without one.
    pub read: Box<Read>,
}

/// A call of an operation.
pub struct Call {
    /// The path as the document has it.
    pub path: &'static str,
    /// The method in lower case.
    pub method: &'static str,
    /// Makes the request with what the operation requires, or with everything.
    pub call: fn(all: bool) -> Sent,
}

/// The pinned documents.
pub static SPEC: LazyLock<Spec> = LazyLock::new(Spec::pinned);

fn sent<R: Answer + 'static>(request: Request<R>, written: fn(R) -> Option<Any>) -> Sent {
    let headers = request.headers();
    Sent {
        method: request.method().to_owned(),
        template: request.template().to_owned(),
        target: request.target().to_owned(),
        headers: headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        body: request.body().map(<[u8]>::to_vec),
        read: Box::new(move |body| {
            let answer = request.read(200_u16, body);
            answer.map(written).map_err(|failure| failure.to_string())
        }),
    }
}

fn answered<O: Operation<Response: Value>>(operation: O) -> Sent {
    let request = operation
        .request()
        .unwrap_or_else(|error| panic!("{error}"));
    sent(request, |answer| Some(runtime::json(&answer)))
}

fn unanswered<O: Operation<Response = ()>>(operation: O) -> Sent {
    let request = operation
        .request()
        .unwrap_or_else(|error| panic!("{error}"));
    sent(request, |()| None)
}

// a smaller document may need none of the following
#[allow(dead_code)]
fn date() -> Date {
    Date::from_ymd_opt(2026, 1, 31).unwrap_or_default()
}

#[allow(dead_code)]
fn date_time() -> DateTime {
    date().and_hms_opt(12, 30, 0).unwrap_or_default().and_utc()
}

#[allow(dead_code)]
fn any() -> Any {
    json!({"any": [1, null, "x"]})
}

/// A value of a schema with everything in it.
fn made<T: Value>(schema: &str) -> T {
    let text = full(&SPEC, schema, Style::default()).to_string();
    let json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{schema}: {error}"));
    runtime::from_json(&json).unwrap_or_else(|error| panic!("{schema}: {error}"))
}

pub use calls::CALLS;

#[allow(deprecated, clippy::too_many_lines)]
mod calls {
    // which of them are needed depends on the document
    #[allow(unused_imports)]
    use super::{Call, Sent, TEXT, answered, any, date, date_time, made, unanswered};

    include!(concat!(env!("OUT_DIR"), "/operations.rs"));
}
