// @generated from the schema "MetadataAttribute"; changes made here are lost at the next generation

/// The schema `MetadataAttribute`.
pub struct MetadataAttribute {
    /// `value`: `string`, read-only.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataAttribute {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataAttribute = &<MetadataAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 2)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(MetadataAttribute);

crate::runtime::setters!(MetadataAttribute {
    with_value: value: ::std::string::String,
});
