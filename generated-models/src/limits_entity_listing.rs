// @generated from the schema "LimitsEntityListing"; changes made here are lost at the next generation

/// The schema `LimitsEntityListing`.
pub struct LimitsEntityListing {
    /// `entities`: `array of Limit`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Limit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LimitsEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LimitsEntityListing = &<LimitsEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LimitsEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(LimitsEntityListing);

crate::runtime::setters!(LimitsEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::Limit>,
});
