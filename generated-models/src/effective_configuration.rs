// @generated from the schema "EffectiveConfiguration"; changes made here are lost at the next generation

/// The schema `EffectiveConfiguration`.
pub struct EffectiveConfiguration {
    /// `properties`: `map of object`, required.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `advanced`: `map of object`, required.
    pub advanced: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`, required.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `credentials`: `map of CredentialInfo`, required.
    pub credentials: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CredentialInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EffectiveConfiguration {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        advanced: ::std::option::Option::None,
        name: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        credentials: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EffectiveConfiguration = &<EffectiveConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EffectiveConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("properties", "properties", 1),
            ("advanced", "advanced", 1),
            ("name", "name", 1),
            ("notes", "notes", 1),
            ("credentials", "credentials", 1),
        ],
        fields: &[&E.properties, &E.advanced, &E.name, &E.notes, &E.credentials],
    }
};

crate::runtime::model!(EffectiveConfiguration);

crate::runtime::setters!(EffectiveConfiguration {
    with_properties: properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_advanced: advanced: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_name: name: ::std::string::String,
    with_notes: notes: ::std::string::String,
    with_credentials: credentials: ::std::collections::BTreeMap<::std::string::String, crate::CredentialInfo>,
});
