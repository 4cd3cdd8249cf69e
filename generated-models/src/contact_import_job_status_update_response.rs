// @generated from the schema "ContactImportJobStatusUpdateResponse"; changes made here are lost at the next generation

/// The schema `ContactImportJobStatusUpdateResponse`.
pub struct ContactImportJobStatusUpdateResponse {
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactImportJobStatusUpdateResponse {
    const EMPTY: Self = Self {
        job_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactImportJobStatusUpdateResponse = &<ContactImportJobStatusUpdateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactImportJobStatusUpdateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("jobId", "job_id", 0), ("status", "status", 0)],
        fields: &[&E.job_id, &E.status],
    }
};

crate::runtime::model!(ContactImportJobStatusUpdateResponse);

crate::runtime::setters!(ContactImportJobStatusUpdateResponse {
    with_job_id: job_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `ContactImportJobStatusUpdateResponse`. Known values: `Continue`, `Cancel`, `Retry`.
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
