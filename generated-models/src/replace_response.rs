// @generated from the schema "ReplaceResponse"; changes made here are lost at the next generation

/// The schema `ReplaceResponse`.
#[repr(C)]
pub struct ReplaceResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: ::std::option::Option<i32>,
    /// `uploadStatus`: `DomainEntityRef`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: ::std::option::Option<::std::string::String>,
    /// `uploadMethod`: `string`.
    #[doc(alias = "uploadMethod")]
    pub upload_method: ::std::option::Option<crate::runtime::Open<UploadMethod>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReplaceResponse "ReplaceResponse" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        change_number: i32 = "changeNumber" 0 with_change_number,
        upload_status: ::std::boxed::Box<crate::DomainEntityRef> = "uploadStatus" 0 with_upload_status,
        upload_destination_uri: ::std::string::String = "uploadDestinationUri" 0 with_upload_destination_uri,
        upload_method: crate::runtime::Open<UploadMethod> = "uploadMethod" 0 with_upload_method,
    )
});

/// The property `uploadMethod` of `ReplaceResponse`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[non_exhaustive]
pub enum UploadMethod {
    SinglePut,
    MultipartPost,
}

crate::runtime::known!(UploadMethod);

impl crate::runtime::Enum for UploadMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SinglePut, "SINGLE_PUT"),
        (Self::MultipartPost, "MULTIPART_POST"),
    ];
}
