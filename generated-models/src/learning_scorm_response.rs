// @generated from the schema "LearningScormResponse"; changes made here are lost at the next generation

/// The schema `LearningScormResponse`.
#[repr(C)]
pub struct LearningScormResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `percentageUnpacked`: `number (float)`.
    #[doc(alias = "percentageUnpacked")]
    pub percentage_unpacked: ::std::option::Option<f64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningScormResponse "LearningScormResponse" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        percentage_unpacked: f64 = "percentageUnpacked" 0 with_percentage_unpacked,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `LearningScormResponse`. Known values: `UploadPending`, `Unpacking`, `Error`, `Ready`.
#[non_exhaustive]
pub enum Status {
    UploadPending,
    Unpacking,
    Error,
    Ready,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UploadPending, "UploadPending"),
        (Self::Unpacking, "Unpacking"),
        (Self::Error, "Error"),
        (Self::Ready, "Ready"),
    ];
}
