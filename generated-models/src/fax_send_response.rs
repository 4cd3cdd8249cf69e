// @generated from the schema "FaxSendResponse"; changes made here are lost at the next generation

/// The schema `FaxSendResponse`.
#[repr(C)]
pub struct FaxSendResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: ::std::option::Option<::std::string::String>,
    /// `uploadMethodType`: `string`.
    #[doc(alias = "uploadMethodType")]
    pub upload_method_type: ::std::option::Option<
        crate::runtime::Open<UploadMethodType>,
    >,
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

crate::runtime::model!(FaxSendResponse "FaxSendResponse" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        upload_destination_uri: ::std::string::String = "uploadDestinationUri" 0 with_upload_destination_uri,
        upload_method_type: crate::runtime::Open<UploadMethodType> = "uploadMethodType" 0 with_upload_method_type,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 0 with_headers,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `uploadMethodType` of `FaxSendResponse`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[non_exhaustive]
pub enum UploadMethodType {
    SinglePut,
    MultipartPost,
}

crate::runtime::known!(UploadMethodType);

impl crate::runtime::Enum for UploadMethodType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SinglePut, "SINGLE_PUT"),
        (Self::MultipartPost, "MULTIPART_POST"),
    ];
}
