// @generated from the schema "AvailableTopicEntityListing"; changes made here are lost at the next generation

/// The schema `AvailableTopicEntityListing`.
pub struct AvailableTopicEntityListing {
    /// `entities`: `array of AvailableTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AvailableTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailableTopicEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableTopicEntityListing = &<AvailableTopicEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableTopicEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AvailableTopicEntityListing);

crate::runtime::setters!(AvailableTopicEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::AvailableTopic>,
});
