// @generated from the schema "TrusteeReferenceList"; changes made here are lost at the next generation

/// The schema `TrusteeReferenceList`.
pub struct TrusteeReferenceList {
    /// `entities`: `array of AddressableEntityRef`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrusteeReferenceList {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrusteeReferenceList = &<TrusteeReferenceList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrusteeReferenceList",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(TrusteeReferenceList);

crate::runtime::setters!(TrusteeReferenceList {
    with_entities: entities: ::std::vec::Vec<crate::AddressableEntityRef>,
});
