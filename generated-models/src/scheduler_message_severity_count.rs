// @generated from the schema "SchedulerMessageSeverityCount"; changes made here are lost at the next generation

/// The schema `SchedulerMessageSeverityCount`.
#[repr(C)]
pub struct SchedulerMessageSeverityCount {
    /// `severity`: `string`.
    pub severity: ::std::option::Option<crate::runtime::Open<Severity>>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulerMessageSeverityCount "SchedulerMessageSeverityCount" 2 {
    (
        severity: crate::runtime::Open<Severity> = "severity" 0 with_severity,
        count: i32 = "count" 0 with_count,
    )
});

/// The property `severity` of `SchedulerMessageSeverityCount`. Known values: `Ignore`, `Information`, `Warning`, `Error`.
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
