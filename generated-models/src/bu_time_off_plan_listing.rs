// @generated from the schema "BuTimeOffPlanListing"; changes made here are lost at the next generation

/// The schema `BuTimeOffPlanListing`.
#[repr(C)]
pub struct BuTimeOffPlanListing {
    /// `entities`: `array of BuTimeOffPlanResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuTimeOffPlanResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuTimeOffPlanListing "BuTimeOffPlanListing" 2 {
    (
        entities: ::std::vec::Vec<crate::BuTimeOffPlanResponse> = "entities" 0 with_entities,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
