// @generated from the schema "UnifiedGeneralTopicEntityListing"; changes made here are lost at the next generation

/// The schema `UnifiedGeneralTopicEntityListing`.
pub struct UnifiedGeneralTopicEntityListing {
    /// `entities`: `array of UnifiedGeneralTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UnifiedGeneralTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UnifiedGeneralTopicEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UnifiedGeneralTopicEntityListing = &<UnifiedGeneralTopicEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UnifiedGeneralTopicEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UnifiedGeneralTopicEntityListing);

crate::runtime::setters!(UnifiedGeneralTopicEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::UnifiedGeneralTopic>,
});
