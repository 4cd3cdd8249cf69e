// @generated from the schema "LogEntry"; changes made here are lost at the next generation

/// The schema `LogEntry`.
#[repr(C)]
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

crate::runtime::model!(LogEntry "LogEntry" 3 {
    (
        level: ::std::string::String = "level" 0 with_level,
        message: ::std::string::String = "message" 0 with_message,
        timestamp: i64 = "timestamp" 0 with_timestamp,
    )
});
