// @generated from the schema "ContactImportJobStatusUpdateRequest"; changes made here are lost at the next generation

/// The schema `ContactImportJobStatusUpdateRequest`.
pub struct ContactImportJobStatusUpdateRequest {
    /// `jobId`: `string`, required.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactImportJobStatusUpdateRequest {
    const EMPTY: Self = Self {
        job_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactImportJobStatusUpdateRequest = &<ContactImportJobStatusUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactImportJobStatusUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("jobId", "job_id", 1), ("status", "status", 1)],
        fields: &[&E.job_id, &E.status],
    }
};

crate::runtime::model!(ContactImportJobStatusUpdateRequest);

crate::runtime::setters!(ContactImportJobStatusUpdateRequest {
    with_job_id: job_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `ContactImportJobStatusUpdateRequest`. Known values: `Continue`, `Cancel`, `Retry`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Continue,
    Cancel,
    Retry,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Continue, "Continue"),
        (Self::Cancel, "Cancel"),
        (Self::Retry, "Retry"),
    ];
}
