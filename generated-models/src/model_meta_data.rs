// @generated from the schema "ModelMetaData"; changes made here are lost at the next generation

/// The schema `ModelMetaData`.
#[repr(C)]
pub struct ModelMetaData {
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `downloadResult`: `ModelMetaDataResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::ModelMetaDataResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ModelMetaData "ModelMetaData" 2 {
    (
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        download_result: ::std::boxed::Box<crate::ModelMetaDataResult> = "downloadResult" 0 with_download_result,
    )
});
