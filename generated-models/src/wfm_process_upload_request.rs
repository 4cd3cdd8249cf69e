// @generated from the schema "WfmProcessUploadRequest"; changes made here are lost at the next generation

/// The schema `WfmProcessUploadRequest`.
#[repr(C)]
pub struct WfmProcessUploadRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmProcessUploadRequest "WfmProcessUploadRequest" 1 {
    (
        upload_key: ::std::string::String = "uploadKey" 1 with_upload_key,
    )
});
