// @generated from the schema "SyncStatusRequest"; changes made here are lost at the next generation

/// The schema `SyncStatusRequest`.
pub struct SyncStatusRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SyncStatusRequest {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SyncStatusRequest = &<SyncStatusRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SyncStatusRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 1)],
        fields: &[&E.status],
    }
};

crate::runtime::model!(SyncStatusRequest);

crate::runtime::setters!(SyncStatusRequest {
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `SyncStatusRequest`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Created,
    ValidationInProgress,
    ValidationCompleted,
    ValidationFailed,
    Started,
    InProgress,
    Completed,
    PartialCompleted,
    Failed,
    AbortRequested,
    Aborted,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::ValidationInProgress, "ValidationInProgress"),
        (Self::ValidationCompleted, "ValidationCompleted"),
        (Self::ValidationFailed, "ValidationFailed"),
        (Self::Started, "Started"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::PartialCompleted, "PartialCompleted"),
        (Self::Failed, "Failed"),
        (Self::AbortRequested, "AbortRequested"),
        (Self::Aborted, "Aborted"),
    ];
}
