// @generated from the schema "Daily"; changes made here are lost at the next generation

/// The schema `Daily`.
#[repr(C)]
pub struct Daily {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadResult`: `array of Timeseries`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<::std::vec::Vec<crate::Timeseries>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Daily "Daily" 2 {
    (
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        download_result: ::std::vec::Vec<crate::Timeseries> = "downloadResult" 0 with_download_result,
    )
});
