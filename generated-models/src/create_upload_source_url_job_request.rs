// @generated from the schema "CreateUploadSourceUrlJobRequest"; changes made here are lost at the next generation

/// The schema `CreateUploadSourceUrlJobRequest`.
#[repr(C)]
pub struct CreateUploadSourceUrlJobRequest {
    /// `uploadUrl`: `string`, required.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateUploadSourceUrlJobRequest "CreateUploadSourceUrlJobRequest" 1 {
    (
        upload_url: ::std::string::String = "uploadUrl" 1 with_upload_url,
    )
});
