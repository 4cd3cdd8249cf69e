// @generated from the schema "SessionMetaData"; changes made here are lost at the next generation

/// The schema `SessionMetaData`.
#[repr(C)]
pub struct SessionMetaData {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadResult`: `SessionMetaDataResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::SessionMetaDataResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SessionMetaData "SessionMetaData" 2 {
    (
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        download_result: ::std::boxed::Box<crate::SessionMetaDataResult> = "downloadResult" 0 with_download_result,
    )
});
