// @generated from the schema "CredentialType"; changes made here are lost at the next generation

/// The schema `CredentialType`.
#[repr(C)]
pub struct CredentialType {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `properties`: `object`, read-only.
    pub properties: ::std::option::Option<::serde_json::Value>,
    /// `displayOrder`: `array of string`, read-only.
    #[doc(alias = "displayOrder")]
    pub display_order: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `required`: `array of string`, read-only.
    pub required: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CredentialType "CredentialType" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        properties: ::serde_json::Value = "properties" 2 with_properties,
        display_order: ::std::vec::Vec<::std::string::String> = "displayOrder" 2 with_display_order,
        required: ::std::vec::Vec<::std::string::String> = "required" 2 with_required,
    )
});
