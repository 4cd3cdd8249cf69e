// @generated from the schema "MetadataItem"; changes made here are lost at the next generation

/// The schema `MetadataItem`.
pub struct MetadataItem {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataItem {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataItem = &<MetadataItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataItem",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0), ("attributes", "attributes", 0)],
        fields: &[&E.text, &E.attributes],
    }
};

crate::runtime::model!(MetadataItem);

crate::runtime::setters!(MetadataItem {
    with_text: text: ::std::string::String,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
