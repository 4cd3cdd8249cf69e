// @generated from the schema "MinedIntentsListing"; changes made here are lost at the next generation

/// The schema `MinedIntentsListing`.
#[repr(C)]
pub struct MinedIntentsListing {
    /// `entities`: `array of MinerIntent`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MinerIntent>>,
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

crate::runtime::model!(MinedIntentsListing "MinedIntentsListing" 4 {
    (
        entities: ::std::vec::Vec<crate::MinerIntent> = "entities" 0 with_entities,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        previous_uri: ::std::string::String = "previousUri" 0 with_previous_uri,
    )
});
