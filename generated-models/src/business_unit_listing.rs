// @generated from the schema "BusinessUnitListing"; changes made here are lost at the next generation

/// The schema `BusinessUnitListing`.
pub struct BusinessUnitListing {
    /// `entities`: `array of BusinessUnitListItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BusinessUnitListItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BusinessUnitListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BusinessUnitListing = &<BusinessUnitListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BusinessUnitListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BusinessUnitListing);

crate::runtime::setters!(BusinessUnitListing {
    with_entities: entities: ::std::vec::Vec<crate::BusinessUnitListItem>,
});
