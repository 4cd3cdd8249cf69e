// @generated from the schema "ConversationSecureAttributes"; changes made here are lost at the next generation

/// The schema `ConversationSecureAttributes`.
pub struct ConversationSecureAttributes {
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSecureAttributes {
    const EMPTY: Self = Self {
        attributes: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSecureAttributes = &<ConversationSecureAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSecureAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[("attributes", "attributes", 0), ("version", "version", 0)],
        fields: &[&E.attributes, &E.version],
    }
};

crate::runtime::model!(ConversationSecureAttributes);

crate::runtime::setters!(ConversationSecureAttributes {
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_version: version: i32,
});
