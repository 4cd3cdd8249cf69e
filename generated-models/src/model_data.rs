// @generated from the schema "ModelData"; changes made here are lost at the next generation

/// The schema `ModelData`.
#[repr(C)]
pub struct ModelData {
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `downloadResult`: `array of PlanningGroupModel`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::vec::Vec<crate::PlanningGroupModel>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ModelData "ModelData" 2 {
    (
        download_urls: ::std::vec::Vec<::std::string::String> = "downloadUrls" 0 with_download_urls,
        download_result: ::std::vec::Vec<crate::PlanningGroupModel> = "downloadResult" 0 with_download_result,
    )
});
