// @generated from the schema "SessionListing"; changes made here are lost at the next generation

/// The schema `SessionListing`.
#[repr(C)]
pub struct SessionListing {
    /// `entities`: `array of Session`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Session>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SessionListing "SessionListing" 4 {
    (
        entities: ::std::vec::Vec<crate::Session> = "entities" 0 with_entities,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        previous_uri: ::std::string::String = "previousUri" 0 with_previous_uri,
    )
});
