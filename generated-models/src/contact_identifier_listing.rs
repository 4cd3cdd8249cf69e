// @generated from the schema "ContactIdentifierListing"; changes made here are lost at the next generation

/// The schema `ContactIdentifierListing`.
pub struct ContactIdentifierListing {
    /// `entities`: `array of ContactIdentifier`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ContactIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactIdentifierListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactIdentifierListing = &<ContactIdentifierListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactIdentifierListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ContactIdentifierListing);

crate::runtime::setters!(ContactIdentifierListing {
    with_entities: entities: ::std::vec::Vec<crate::ContactIdentifier>,
});
