// @generated from the schema "SupportedDialectsEntityListing"; changes made here are lost at the next generation

/// The schema `SupportedDialectsEntityListing`.
pub struct SupportedDialectsEntityListing {
    /// `entities`: `array of SupportedDialectsTranscriptionEngine`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::SupportedDialectsTranscriptionEngine>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportedDialectsEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportedDialectsEntityListing = &<SupportedDialectsEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportedDialectsEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(SupportedDialectsEntityListing);

crate::runtime::setters!(SupportedDialectsEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::SupportedDialectsTranscriptionEngine>,
});
