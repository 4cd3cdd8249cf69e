// @generated from the schema "ContactImportJobStatusUpdateResponse"; changes made here are lost at the next generation

/// The schema `ContactImportJobStatusUpdateResponse`.
#[repr(C)]
pub struct ContactImportJobStatusUpdateResponse {
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactImportJobStatusUpdateResponse "ContactImportJobStatusUpdateResponse" 2 {
    (
        job_id: ::std::string::String = "jobId" 0 with_job_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `ContactImportJobStatusUpdateResponse`. Known values: `Continue`, `Cancel`, `Retry`.
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
