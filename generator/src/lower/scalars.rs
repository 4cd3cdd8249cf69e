//! The one table from `type` and `format` to a Rust type.

use crate::ir::Scalar;

/// A row of the table: what a `type` with a `format` becomes.
#[derive(Clone, Copy, Debug)]
pub struct FormatRule {
    /// The schema's `type`.
    pub schema_type: &'static str,
    /// The schema's `format`; `None` for every format that has no row of its own, and for none.
    pub format: Option<&'static str>,
    /// What it becomes.
    pub scalar: Scalar,
}

/// The table, which the README repeats for its readers.
pub const FORMATS: &[FormatRule] = &[
    rule("string", Some("date-time"), Scalar::DateTime),
    rule("string", Some("date"), Scalar::Date),
    rule("string", Some("local-date-time"), Scalar::LocalDateTime),
    rule("string", None, Scalar::String),
    rule("integer", Some("int32"), Scalar::Int32),
    rule("integer", None, Scalar::Int64),
    rule("number", None, Scalar::Float64),
    rule("boolean", None, Scalar::Bool),
    // Swagger 2.0: a response or form part that is the bytes of a file
    rule("file", None, Scalar::String),
];

const fn rule(
    schema_type: &'static str,
    format: Option<&'static str>,
    scalar: Scalar,
) -> FormatRule {
    FormatRule {
        schema_type,
        format,
        scalar,
    }
}

/// What a scalar schema becomes; `None` where `type` is no scalar.
pub(super) fn scalar(schema_type: &str, format: Option<&str>) -> Option<Scalar> {
    let of_type = || {
        FORMATS
            .iter()
            .filter(|rule| rule.schema_type == schema_type)
    };
    of_type()
        .find(|rule| rule.format.is_some() && rule.format == format)
        .or_else(|| of_type().find(|rule| rule.format.is_none()))
        .map(|rule| rule.scalar)
}

/// Whether a number's format says something that its Rust type does not hold to.
pub(super) fn is_unknown_number_format(schema_type: &str, format: &str) -> bool {
    match schema_type {
        "integer" => !matches!(format, "int32" | "int64"),
        "number" => !matches!(format, "double" | "float"),
        _ => false,
    }
}
