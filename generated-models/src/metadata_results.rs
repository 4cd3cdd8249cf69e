// @generated from the schema "MetadataResults"; changes made here are lost at the next generation

/// The schema `MetadataResults`.
pub struct MetadataResults {
    /// `entities`: `array of MetadataResultEntity`, read-only.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MetadataResultEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataResults {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataResults = &<MetadataResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataResults",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 2)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(MetadataResults);

crate::runtime::setters!(MetadataResults {
    with_entities: entities: ::std::vec::Vec<crate::MetadataResultEntity>,
});
