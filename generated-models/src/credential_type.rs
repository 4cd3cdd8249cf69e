// @generated from the schema "CredentialType"; changes made here are lost at the next generation

/// The schema `CredentialType`.
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

impl crate::runtime::Model for CredentialType {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        display_order: ::std::option::Option::None,
        required: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CredentialType = &<CredentialType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CredentialType",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("properties", "properties", 2),
            ("displayOrder", "display_order", 2),
            ("required", "required", 2),
        ],
        fields: &[&E.id, &E.name, &E.properties, &E.display_order, &E.required],
    }
};

crate::runtime::model!(CredentialType);

crate::runtime::setters!(CredentialType {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_properties: properties: ::serde_json::Value,
    with_display_order: display_order: ::std::vec::Vec<::std::string::String>,
    with_required: required: ::std::vec::Vec<::std::string::String>,
});
