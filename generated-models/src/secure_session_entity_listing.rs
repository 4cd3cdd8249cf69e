// @generated from the schema "SecureSessionEntityListing"; changes made here are lost at the next generation

/// The schema `SecureSessionEntityListing`.
pub struct SecureSessionEntityListing {
    /// `entities`: `array of SecureSession`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::SecureSession>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SecureSessionEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SecureSessionEntityListing = &<SecureSessionEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SecureSessionEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(SecureSessionEntityListing);

crate::runtime::setters!(SecureSessionEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::SecureSession>,
});
