// @generated from the schema "WfmUserEntityListing"; changes made here are lost at the next generation

/// The schema `WfmUserEntityListing`.
pub struct WfmUserEntityListing {
    /// `entities`: `array of UserReference`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserEntityListing = &<WfmUserEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WfmUserEntityListing);

crate::runtime::setters!(WfmUserEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::UserReference>,
});
