// @generated from the schema "WfmBuScheduleRunTopicSchedulerMessageSeverityCount"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleRunTopicSchedulerMessageSeverityCount`.
pub struct WfmBuScheduleRunTopicSchedulerMessageSeverityCount {
    /// `severity`: `string`.
    pub severity: ::std::option::Option<crate::runtime::Open<Severity>>,
    /// `count`: `integer`.
    pub count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleRunTopicSchedulerMessageSeverityCount {
    const EMPTY: Self = Self {
        severity: ::std::option::Option::None,
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleRunTopicSchedulerMessageSeverityCount = &<WfmBuScheduleRunTopicSchedulerMessageSeverityCount as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleRunTopicSchedulerMessageSeverityCount",
        empty: E,
        extra: &E.extra,
        properties: &[("severity", "severity", 0), ("count", "count", 0)],
        fields: &[&E.severity, &E.count],
    }
};

crate::runtime::model!(WfmBuScheduleRunTopicSchedulerMessageSeverityCount);

crate::runtime::setters!(WfmBuScheduleRunTopicSchedulerMessageSeverityCount {
    with_severity: severity: crate::runtime::Open<Severity>,
    with_count: count: i64,
});

/// The property `severity` of `WfmBuScheduleRunTopicSchedulerMessageSeverityCount`. Known values: `Ignore`, `Information`, `Warning`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Severity {
    Ignore,
    Information,
    Warning,
    Error,
}

impl crate::runtime::Enum for Severity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ignore, "Ignore"),
        (Self::Information, "Information"),
        (Self::Warning, "Warning"),
        (Self::Error, "Error"),
    ];
}
