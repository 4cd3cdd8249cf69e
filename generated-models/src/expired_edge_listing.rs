// @generated from the schema "ExpiredEdgeListing"; changes made here are lost at the next generation

/// The schema `ExpiredEdgeListing`.
pub struct ExpiredEdgeListing {
    /// `entities`: `array of DomainEntityRef`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExpiredEdgeListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExpiredEdgeListing = &<ExpiredEdgeListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExpiredEdgeListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ExpiredEdgeListing);

crate::runtime::setters!(ExpiredEdgeListing {
    with_entities: entities: ::std::vec::Vec<crate::DomainEntityRef>,
});
