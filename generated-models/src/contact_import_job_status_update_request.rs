// @generated from the schema "ContactImportJobStatusUpdateRequest"; changes made here are lost at the next generation

/// The schema `ContactImportJobStatusUpdateRequest`.
#[repr(C)]
pub struct ContactImportJobStatusUpdateRequest {
    /// `jobId`: `string`, required.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactImportJobStatusUpdateRequest "ContactImportJobStatusUpdateRequest" 2 {
    (
        job_id: ::std::string::String = "jobId" 1 with_job_id,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
    )
});

/// The property `status` of `ContactImportJobStatusUpdateRequest`. Known values: `Continue`, `Cancel`, `Retry`.
#[non_exhaustive]
pub enum Status {
    Continue,
    Cancel,
    Retry,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Continue, "Continue"),
        (Self::Cancel, "Cancel"),
        (Self::Retry, "Retry"),
    ];
}
