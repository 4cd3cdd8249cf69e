// @generated from the schema "WfmBuScheduleTopicSchedulerMessageSeverityCount"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicSchedulerMessageSeverityCount`.
#[repr(C)]
pub struct WfmBuScheduleTopicSchedulerMessageSeverityCount {
    /// `severity`: `string`.
    pub severity: ::std::option::Option<crate::runtime::Open<Severity>>,
    /// `count`: `integer`.
    pub count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleTopicSchedulerMessageSeverityCount "WfmBuScheduleTopicSchedulerMessageSeverityCount" 2 {
    (
        severity: crate::runtime::Open<Severity> = "severity" 0 with_severity,
        count: i64 = "count" 0 with_count,
    )
});

/// The property `severity` of `WfmBuScheduleTopicSchedulerMessageSeverityCount`. Known values: `Ignore`, `Information`, `Warning`, `Error`.
#[non_exhaustive]
pub enum Severity {
    Ignore,
    Information,
    Warning,
    Error,
}

crate::runtime::known!(Severity);

impl crate::runtime::Enum for Severity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ignore, "Ignore"),
        (Self::Information, "Information"),
        (Self::Warning, "Warning"),
        (Self::Error, "Error"),
    ];
}
