// @generated from the schema "GeneralTopicsEntityListing"; changes made here are lost at the next generation

/// The schema `GeneralTopicsEntityListing`.
pub struct GeneralTopicsEntityListing {
    /// `entities`: `array of GeneralTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::GeneralTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GeneralTopicsEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GeneralTopicsEntityListing = &<GeneralTopicsEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GeneralTopicsEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(GeneralTopicsEntityListing);

crate::runtime::setters!(GeneralTopicsEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::GeneralTopic>,
});
