// @generated from the schema "EffectiveConfiguration"; changes made here are lost at the next generation

/// The schema `EffectiveConfiguration`.
#[repr(C)]
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

crate::runtime::model!(EffectiveConfiguration "EffectiveConfiguration" 5 {
    (
        properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "properties" 1 with_properties,
        advanced: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "advanced" 1 with_advanced,
        name: ::std::string::String = "name" 1 with_name,
        notes: ::std::string::String = "notes" 1 with_notes,
        credentials: ::std::collections::BTreeMap<::std::string::String, crate::CredentialInfo> = "credentials" 1 with_credentials,
    )
});
