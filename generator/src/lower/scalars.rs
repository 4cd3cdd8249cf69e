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
    rule("integer", Some("int64"), Scalar::Int64),
    rule("integer", Some("uint64"), Scalar::UInt64),
    rule("integer", None, Scalar::Int64),
    rule("number", Some("int8"), Scalar::Int64),
    rule("number", Some("int16"), Scalar::Int64),
    rule("number", Some("int32"), Scalar::Int32),
    rule("number", Some("int64"), Scalar::Int64),
    rule("number", Some("uint8"), Scalar::Int64),
    rule("number", Some("uint16"), Scalar::Int64),
    rule("number", Some("uint32"), Scalar::Int64),
    rule("number", Some("uint64"), Scalar::UInt64),
    rule("number", Some("double-int"), Scalar::Int64),
    // in no registry, and often seen
    rule("number", Some("integer"), Scalar::Int64),
    rule("number", Some("int"), Scalar::Int64),
    rule("number", Some("long"), Scalar::Int64),
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

/// What a scalar schema becomes; `None` where `type` is no scalar. `is_large` says that the limits announce integers that
/// no `i64` holds, and no negative ones.
pub(super) fn scalar(schema_type: &str, format: Option<&str>, is_large: bool) -> Option<Scalar> {
    let of_type = || {
        FORMATS
            .iter()
            .filter(|rule| rule.schema_type == schema_type)
    };
    let rule = of_type()
        .find(|rule| rule.format.is_some() && rule.format == format)
        .or_else(|| of_type().find(|rule| rule.format.is_none()))?;
    // a limit does not overrule a format that names another type
    let is_sized = matches!(format, Some("int32" | "int64"));
    Some(match rule.scalar {
        Scalar::Int64 if is_large && !is_sized => Scalar::UInt64,
        scalar => scalar,
    })
}

/// Whether a number's format says something that its Rust type does not hold to.
pub(super) fn is_unknown_number_format(schema_type: &str, format: &str) -> bool {
    match schema_type {
        "integer" => !matches!(format, "int32" | "int64" | "uint64"),
        "number" => !matches!(format, "double" | "float" | "int32" | "int64" | "uint64"),
        _ => false,
    }
}
