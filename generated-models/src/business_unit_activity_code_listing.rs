// @generated from the schema "BusinessUnitActivityCodeListing"; changes made here are lost at the next generation

/// The schema `BusinessUnitActivityCodeListing`.
#[repr(C)]
pub struct BusinessUnitActivityCodeListing {
    /// `entities`: `array of BusinessUnitActivityCode`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BusinessUnitActivityCode>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BusinessUnitActivityCodeListing "BusinessUnitActivityCodeListing" 2 {
    (
        entities: ::std::vec::Vec<crate::BusinessUnitActivityCode> = "entities" 0 with_entities,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
