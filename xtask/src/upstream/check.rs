//! Whether the bytes that came are an API document at all.

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::error::Category;

use super::error::{Problem, shown};

/// Accepts a complete JSON object with a `swagger` or `openapi` key; the loader judges everything else.
pub(super) fn document(bytes: &[u8], content_type: Option<&str>) -> Result<(), Problem> {
    // A byte order mark is no part of JSON, but some servers send it and readers may skip it (RFC 8259, section 8.1).
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = bytes.trim_ascii();
    if text.is_empty() {
        return Err(Problem::Empty);
    }
    let error = match names_a_version(bytes) {
        Ok(true) => return utf8(bytes),
        Ok(false) => {
            let reason = "it has neither a `swagger` nor an `openapi` key".to_owned();
            return Err(Problem::NotAnApiDocument { reason });
        }
        Err(error) => error,
    };
    if text.starts_with(b"<") || content_type.is_some_and(is_html) {
        return Err(Problem::Html {
            excerpt: shown(&String::from_utf8_lossy(&text[..text.len().min(400)])),
        });
    }
    match error.classify() {
        Category::Eof => Err(Problem::Truncated {
            received: bytes.len() as u64,
            expected: None,
        }),
        Category::Data => Err(Problem::NotAnApiDocument {
            reason: "it is not a JSON object".to_owned(),
        }),
        Category::Syntax | Category::Io => Err(Problem::NotJson {
            line: error.line(),
            column: error.column(),
            reason: error.to_string(),
        }),
    }
}

/// Skipping a JSON string does not look at its encoding, so this does.
fn utf8(bytes: &[u8]) -> Result<(), Problem> {
    let Err(error) = std::str::from_utf8(bytes) else {
        return Ok(());
    };
    let before = &bytes[..error.valid_up_to()];
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    Err(Problem::NotJson {
        line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
        column: 1 + before.len() - line_start,
        reason: "the text is not UTF-8".to_owned(),
    })
}

fn is_html(content_type: &str) -> bool {
    let media_type = content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    media_type == "text/html" || media_type == "application/xhtml+xml"
}

fn names_a_version(bytes: &[u8]) -> serde_json::Result<bool> {
    struct TopLevel;
    impl<'de> Visitor<'de> for TopLevel {
        type Value = bool;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a JSON object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
            let mut found = false;
            while let Some(key) = map.next_key::<String>()? {
                map.next_value::<IgnoredAny>()?;
                found |= key == "swagger" || key == "openapi";
            }
            Ok(found)
        }
    }
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let found = deserializer.deserialize_map(TopLevel)?;
    deserializer.end()?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8], content_type: Option<&str>) -> &'static str {
        document(bytes, content_type).map_or_else(|problem| problem.code(), |()| "accepted")
    }

    #[test]
    fn what_is_a_document_and_what_is_not() {
        let json = Some("application/json");
        let html = Some("Text/HTML; charset=utf-8");
        for (bytes, content_type, expected) in [
            (&br#"{"swagger":"2.0"}"#[..], json, "accepted"),
            (br#" {"paths":{},"openapi":"3.0.1"} "#, None, "accepted"),
            // A wrong label on a right document harms nobody.
            (br#"{"swagger":"2.0"}"#, html, "accepted"),
            (b"\xef\xbb\xbf{\"swagger\":\"2.0\"}", json, "accepted"),
            (b"", json, "empty"),
            (b" \r\n\t", html, "empty"),
            (b"\xef\xbb\xbf", json, "empty"),
            (b"<!doctype html><p>", json, "html"),
            (b"  <html>", None, "html"),
            (b"Please sign in", html, "html"),
            (b"Please sign in", Some("text/plain"), "not-json"),
            (br#"{"swagger":"2.0""#, json, "truncated"),
            (
                br#"{"swagger":"2.0","info":{"title":"cut"#,
                json,
                "truncated",
            ),
            (br#"{"swagger":"2.0"} trailing"#, json, "not-json"),
            (br#"{"swagger":"2.0",}"#, json, "not-json"),
            (b"{\"swagger\":\"2.0\",\"x\":\"\xff\"}", json, "not-json"),
            (b"swagger: '2.0'", json, "not-json"),
            (br#"{"message":"hello"}"#, json, "not-an-api-document"),
            (
                br#"{"info":{"swagger":"2.0"}}"#,
                json,
                "not-an-api-document",
            ),
            (br#"["swagger"]"#, json, "not-an-api-document"),
            (br#""swagger""#, json, "not-an-api-document"),
            (b"null", json, "not-an-api-document"),
        ] {
            assert_eq!(
                code(bytes, content_type),
                expected,
                "{}",
                String::from_utf8_lossy(bytes)
            );
        }
    }

    #[test]
    fn deep_nesting_is_left_to_the_loader() {
        let deep = format!(
            "{{\"swagger\":\"2.0\",\"x\":{}{}}}",
            "[".repeat(200_000),
            "]".repeat(200_000)
        );
        assert_eq!(code(deep.as_bytes(), None), "accepted");
    }

    #[test]
    fn the_place_of_a_wrong_byte() {
        let problem = document(b"{\"swagger\":\"2.0\",\n \"x\":\"\xff\"}", None).unwrap_err();
        assert_eq!(
            problem,
            Problem::NotJson {
                line: 2,
                column: 7,
                reason: "the text is not UTF-8".to_owned()
            }
        );
    }
}
