// @generated from the schema "LogEntry"; changes made here are lost at the next generation

/// The schema `LogEntry`.
pub struct LogEntry {
    /// `level`: `string`.
    pub level: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `integer (int64)`.
    pub timestamp: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LogEntry {
    const EMPTY: Self = Self {
        level: ::std::option::Option::None,
        message: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LogEntry = &<LogEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LogEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("level", "level", 0),
            ("message", "message", 0),
            ("timestamp", "timestamp", 0),
        ],
        fields: &[&E.level, &E.message, &E.timestamp],
    }
};

crate::runtime::model!(LogEntry);

crate::runtime::setters!(LogEntry {
    with_level: level: ::std::string::String,
    with_message: message: ::std::string::String,
    with_timestamp: timestamp: i64,
});
