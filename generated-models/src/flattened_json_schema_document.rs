// @generated from the schema "FlattenedJsonSchemaDocument"; changes made here are lost at the next generation

/// The schema `FlattenedJsonSchemaDocument`.
pub struct FlattenedJsonSchemaDocument {
    /// `schema`: `JsonSchemaDocument`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::JsonSchemaDocument>>,
    /// `arrayProperties`: `array of string`.
    #[doc(alias = "arrayProperties")]
    pub array_properties: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlattenedJsonSchemaDocument {
    const EMPTY: Self = Self {
        schema: ::std::option::Option::None,
        array_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlattenedJsonSchemaDocument = &<FlattenedJsonSchemaDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlattenedJsonSchemaDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schema", "schema", 0),
            ("arrayProperties", "array_properties", 0),
        ],
        fields: &[&E.schema, &E.array_properties],
    }
};

crate::runtime::model!(FlattenedJsonSchemaDocument);

crate::runtime::setters!(FlattenedJsonSchemaDocument {
    with_schema: schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_array_properties: array_properties: ::std::vec::Vec<::std::string::String>,
});
