// @generated from the schema "WfmBuScheduleTopicSchedulerMessageSeverityCount"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmBuScheduleTopicSchedulerMessageSeverityCount`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleTopicSchedulerMessageSeverityCount {
    /// `severity`: one of `Ignore`, `Information`, `Warning` and `Error`.
    pub severity: Option<Open<Severity>>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleTopicSchedulerMessageSeverityCount "WfmBuScheduleTopicSchedulerMessageSeverityCount" 2 {
    (
        severity: Open<Severity> = "severity" with_severity,
        count: i64 = "count" with_count,
    )
});

/// The property `severity` of `WfmBuScheduleTopicSchedulerMessageSeverityCount`. Known values: `Ignore`, `Information`, `Warning`, `Error`.
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
