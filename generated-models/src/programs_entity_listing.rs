// @generated from the schema "ProgramsEntityListing"; changes made here are lost at the next generation

/// The schema `ProgramsEntityListing`.
#[repr(C)]
pub struct ProgramsEntityListing {
    /// `entities`: `array of ListedProgram`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ListedProgram>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramsEntityListing "ProgramsEntityListing" 5 {
    (
        entities: ::std::vec::Vec<crate::ListedProgram> = "entities" 0 with_entities,
        page_size: i32 = "pageSize" 0 with_page_size,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        page_count: i32 = "pageCount" 0 with_page_count,
    )
});
