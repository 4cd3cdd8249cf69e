// @generated from the schema "AgentOwnedMappingPreviewListing"; changes made here are lost at the next generation

/// The schema `AgentOwnedMappingPreviewListing`.
pub struct AgentOwnedMappingPreviewListing {
    /// `entities`: `array of AgentOwnedMappingPreview`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AgentOwnedMappingPreview>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentOwnedMappingPreviewListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentOwnedMappingPreviewListing = &<AgentOwnedMappingPreviewListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentOwnedMappingPreviewListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AgentOwnedMappingPreviewListing);

crate::runtime::setters!(AgentOwnedMappingPreviewListing {
    with_entities: entities: ::std::vec::Vec<crate::AgentOwnedMappingPreview>,
});
