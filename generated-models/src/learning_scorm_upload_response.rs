// @generated from the schema "LearningScormUploadResponse"; changes made here are lost at the next generation

/// The schema `LearningScormUploadResponse`.
#[repr(C)]
pub struct LearningScormUploadResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `uploadUrl`: `string`.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningScormUploadResponse "LearningScormUploadResponse" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        upload_url: ::std::string::String = "uploadUrl" 0 with_upload_url,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 0 with_headers,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `LearningScormUploadResponse`. Known values: `UploadPending`, `Unpacking`, `Error`, `Ready`.
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
