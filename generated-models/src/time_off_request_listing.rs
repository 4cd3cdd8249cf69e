// @generated from the schema "TimeOffRequestListing"; changes made here are lost at the next generation

/// The schema `TimeOffRequestListing`.
#[repr(C)]
pub struct TimeOffRequestListing {
    /// `entities`: `array of TimeOffRequest`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffRequest>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffRequestListing "TimeOffRequestListing" 2 {
    (
        entities: ::std::vec::Vec<crate::TimeOffRequest> = "entities" 1 with_entities,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
