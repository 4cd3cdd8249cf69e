// @generated from the schema "ResponseAssetStatus"; changes made here are lost at the next generation

/// The schema `ResponseAssetStatus`.
#[repr(C)]
pub struct ResponseAssetStatus {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorCode`: `string`, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseAssetStatus "ResponseAssetStatus" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        error_code: ::std::string::String = "errorCode" 2 with_error_code,
        error_message: ::std::string::String = "errorMessage" 2 with_error_message,
    )
});

/// The property `status` of `ResponseAssetStatus`. Known values: `InProgress`, `Uploaded`, `Failed`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Uploaded,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Uploaded, "Uploaded"),
        (Self::Failed, "Failed"),
    ];
}
