// @generated from the schema "UpdateVerifierRequest"; changes made here are lost at the next generation

/// The schema `UpdateVerifierRequest`.
pub struct UpdateVerifierRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `default`: `boolean`.
    pub default: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateVerifierRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        default: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateVerifierRequest = &<UpdateVerifierRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateVerifierRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("enabled", "enabled", 0),
            ("default", "default", 0),
        ],
        fields: &[&E.name, &E.enabled, &E.default],
    }
};

crate::runtime::model!(UpdateVerifierRequest);

crate::runtime::setters!(UpdateVerifierRequest {
    with_name: name: ::std::string::String,
    with_enabled: enabled: bool,
    with_default: default: bool,
});
