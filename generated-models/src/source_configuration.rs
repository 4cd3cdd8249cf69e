// @generated from the schema "SourceConfiguration"; changes made here are lost at the next generation

/// The schema `SourceConfiguration`.
#[repr(C)]
pub struct SourceConfiguration {
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `interactionId`: `string`, required.
    #[doc(alias = "interactionId")]
    pub interaction_id: ::std::option::Option<::std::string::String>,
    /// `tagId`: `string`.
    #[doc(alias = "tagId")]
    pub tag_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SourceConfiguration "SourceConfiguration" 3 {
    (
        source_id: ::std::string::String = "sourceId" 1 with_source_id,
        interaction_id: ::std::string::String = "interactionId" 1 with_interaction_id,
        tag_id: ::std::string::String = "tagId" 0 with_tag_id,
    )
});
