// @generated from the schema "IntegrationConfiguration"; changes made here are lost at the next generation

/// The schema `IntegrationConfiguration`.
#[repr(C)]
pub struct IntegrationConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `properties`: `object`, required.
    pub properties: ::std::option::Option<::serde_json::Value>,
    /// `advanced`: `object`, required.
    pub advanced: ::std::option::Option<::serde_json::Value>,
    /// `notes`: `string`, required.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `credentials`: `map of CredentialInfo`, required.
    pub credentials: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CredentialInfo>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IntegrationConfiguration "IntegrationConfiguration" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        version: i32 = "version" 1 with_version,
        properties: ::serde_json::Value = "properties" 1 with_properties,
        advanced: ::serde_json::Value = "advanced" 1 with_advanced,
        notes: ::std::string::String = "notes" 1 with_notes,
        credentials: ::std::collections::BTreeMap<::std::string::String, crate::CredentialInfo> = "credentials" 1 with_credentials,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
