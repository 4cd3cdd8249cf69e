// @generated from the schema "ProgramsMappingsEntityListing"; changes made here are lost at the next generation

/// The schema `ProgramsMappingsEntityListing`.
#[repr(C)]
pub struct ProgramsMappingsEntityListing {
    /// `entities`: `array of ProgramMappings`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ProgramMappings>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramsMappingsEntityListing "ProgramsMappingsEntityListing" 5 {
    (
        entities: ::std::vec::Vec<crate::ProgramMappings> = "entities" 0 with_entities,
        page_size: i32 = "pageSize" 0 with_page_size,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        page_count: i32 = "pageCount" 0 with_page_count,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
    )
});
