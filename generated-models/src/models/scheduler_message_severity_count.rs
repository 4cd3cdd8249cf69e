// @generated from the schema "SchedulerMessageSeverityCount"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SchedulerMessageSeverityCount`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulerMessageSeverityCount {
    /// `severity`: one of `Ignore`, `Information`, `Warning` and `Error`.
    pub severity: Option<Open<Severity>>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulerMessageSeverityCount "SchedulerMessageSeverityCount" 2 {
    (
        severity: Open<Severity> = "severity" with_severity,
        count: i32 = "count" with_count,
    )
});

/// The property `severity` of `SchedulerMessageSeverityCount`. Known values: `Ignore`, `Information`, `Warning`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Severity {
    Ignore,
    Information,
    Warning,
    Error,
}

crate::runtime::values!(Severity {
    Ignore = "Ignore",
    Information = "Information",
    Warning = "Warning",
    Error = "Error",
});
