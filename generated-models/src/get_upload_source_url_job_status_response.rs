// @generated from the schema "GetUploadSourceUrlJobStatusResponse"; changes made here are lost at the next generation

/// The schema `GetUploadSourceUrlJobStatusResponse`.
#[repr(C)]
pub struct GetUploadSourceUrlJobStatusResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GetUploadSourceUrlJobStatusResponse "GetUploadSourceUrlJobStatusResponse" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        upload_key: ::std::string::String = "uploadKey" 0 with_upload_key,
        error_information: ::std::boxed::Box<crate::ErrorBody> = "errorInformation" 0 with_error_information,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `GetUploadSourceUrlJobStatusResponse`. Known values: `Created`, `InProgress`, `Completed`, `Failed`.
#[non_exhaustive]
pub enum Status {
    Created,
    InProgress,
    Completed,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}
