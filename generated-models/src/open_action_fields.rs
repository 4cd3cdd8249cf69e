// @generated from the schema "OpenActionFields"; changes made here are lost at the next generation

/// The schema `OpenActionFields`.
pub struct OpenActionFields {
    /// `openAction`: `DomainEntityRef`, required.
    #[doc(alias = "openAction")]
    pub open_action: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `configurationFields`: `map of object`.
    #[doc(alias = "configurationFields")]
    pub configuration_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenActionFields {
    const EMPTY: Self = Self {
        open_action: ::std::option::Option::None,
        configuration_fields: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenActionFields = &<OpenActionFields as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenActionFields",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("openAction", "open_action", 1),
            ("configurationFields", "configuration_fields", 0),
        ],
        fields: &[&E.open_action, &E.configuration_fields],
    }
};

crate::runtime::model!(OpenActionFields);

crate::runtime::setters!(OpenActionFields {
    with_open_action: open_action: ::std::boxed::Box<crate::DomainEntityRef>,
    with_configuration_fields: configuration_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
