// @generated from the schema "OpenActionProperties"; changes made here are lost at the next generation

/// The schema `OpenActionProperties`.
pub struct OpenActionProperties {
    /// `openActionName`: `string`.
    #[doc(alias = "openActionName")]
    pub open_action_name: ::std::option::Option<::std::string::String>,
    /// `configurationFields`: `map of object`.
    #[doc(alias = "configurationFields")]
    pub configuration_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenActionProperties {
    const EMPTY: Self = Self {
        open_action_name: ::std::option::Option::None,
        configuration_fields: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenActionProperties = &<OpenActionProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenActionProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("openActionName", "open_action_name", 0),
            ("configurationFields", "configuration_fields", 0),
        ],
        fields: &[&E.open_action_name, &E.configuration_fields],
    }
};

crate::runtime::model!(OpenActionProperties);

crate::runtime::setters!(OpenActionProperties {
    with_open_action_name: open_action_name: ::std::string::String,
    with_configuration_fields: configuration_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
