// @generated from the schema "JsonSchemaDocument"; changes made here are lost at the next generation

/// The schema `JsonSchemaDocument`.
pub struct JsonSchemaDocument {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `$schema`: `string`.
    #[doc(alias = "$schema")]
    pub schema: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `required`: `array of string`.
    pub required: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `properties`: `map of object`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `additionalProperties`: `object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JsonSchemaDocument {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        required: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JsonSchemaDocument = &<JsonSchemaDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JsonSchemaDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("$schema", "schema", 0),
            ("title", "title", 0),
            ("description", "description", 0),
            ("type", "type", 0),
            ("required", "required", 0),
            ("properties", "properties", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.id,
            &E.schema,
            &E.title,
            &E.description,
            &E.r#type,
            &E.required,
            &E.properties,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(JsonSchemaDocument);

crate::runtime::setters!(JsonSchemaDocument {
    with_id: id: ::std::string::String,
    with_schema: schema: ::std::string::String,
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_required: required: ::std::vec::Vec<::std::string::String>,
    with_properties: properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_additional_properties: additional_properties: ::serde_json::Value,
});
