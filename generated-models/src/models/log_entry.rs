// @generated from the schema "LogEntry"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LogEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LogEntry {
    /// `level`: `string`.
    pub level: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `timestamp`: `integer (int64)`.
    pub timestamp: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LogEntry "LogEntry" 3 {
    (
        level: String = "level" with_level,
        message: String = "message" with_message,
        timestamp: i64 = "timestamp" with_timestamp,
    )
});
