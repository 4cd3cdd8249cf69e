// @generated from the schema "AgentOwnedMappingPreviewListing"; changes made here are lost at the next generation

/// The schema `AgentOwnedMappingPreviewListing`.
#[repr(C)]
pub struct AgentOwnedMappingPreviewListing {
    /// `entities`: `array of AgentOwnedMappingPreview`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AgentOwnedMappingPreview>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentOwnedMappingPreviewListing "AgentOwnedMappingPreviewListing" 1 {
    (
        entities: ::std::vec::Vec<crate::AgentOwnedMappingPreview> = "entities" 0 with_entities,
    )
});
