// @generated from the schema "MemberListing"; changes made here are lost at the next generation

/// The schema `MemberListing`.
pub struct MemberListing {
    /// `entities`: `array of Member`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Member>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MemberListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MemberListing = &<MemberListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MemberListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(MemberListing);

crate::runtime::setters!(MemberListing {
    with_entities: entities: ::std::vec::Vec<crate::Member>,
});
