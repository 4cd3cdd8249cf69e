// @generated from the schema "SchemaQuantityLimits"; changes made here are lost at the next generation

/// The schema `SchemaQuantityLimits`.
pub struct SchemaQuantityLimits {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `minFieldNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minFieldNameCharacters")]
    pub min_field_name_characters: ::std::option::Option<i32>,
    /// `maxFieldNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxFieldNameCharacters")]
    pub max_field_name_characters: ::std::option::Option<i32>,
    /// `minFieldDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minFieldDescriptionCharacters")]
    pub min_field_description_characters: ::std::option::Option<i32>,
    /// `maxFieldDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxFieldDescriptionCharacters")]
    pub max_field_description_characters: ::std::option::Option<i32>,
    /// `minSchemaNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minSchemaNameCharacters")]
    pub min_schema_name_characters: ::std::option::Option<i32>,
    /// `maxSchemaNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxSchemaNameCharacters")]
    pub max_schema_name_characters: ::std::option::Option<i32>,
    /// `minSchemaDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minSchemaDescriptionCharacters")]
    pub min_schema_description_characters: ::std::option::Option<i32>,
    /// `maxSchemaDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxSchemaDescriptionCharacters")]
    pub max_schema_description_characters: ::std::option::Option<i32>,
    /// `maxNumberOfSchemasPerOrg`: `integer (int32)`, read-only.
    #[doc(alias = "maxNumberOfSchemasPerOrg")]
    pub max_number_of_schemas_per_org: ::std::option::Option<i32>,
    /// `maxNumberOfFieldsPerSchema`: `integer (int32)`, read-only.
    #[doc(alias = "maxNumberOfFieldsPerSchema")]
    pub max_number_of_fields_per_schema: ::std::option::Option<i32>,
    /// `maxNumberOfFieldsPerOrg`: `integer (int32)`, read-only.
    #[doc(alias = "maxNumberOfFieldsPerOrg")]
    pub max_number_of_fields_per_org: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SchemaQuantityLimits {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        min_field_name_characters: ::std::option::Option::None,
        max_field_name_characters: ::std::option::Option::None,
        min_field_description_characters: ::std::option::Option::None,
        max_field_description_characters: ::std::option::Option::None,
        min_schema_name_characters: ::std::option::Option::None,
        max_schema_name_characters: ::std::option::Option::None,
        min_schema_description_characters: ::std::option::Option::None,
        max_schema_description_characters: ::std::option::Option::None,
        max_number_of_schemas_per_org: ::std::option::Option::None,
        max_number_of_fields_per_schema: ::std::option::Option::None,
        max_number_of_fields_per_org: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchemaQuantityLimits = &<SchemaQuantityLimits as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchemaQuantityLimits",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("minFieldNameCharacters", "min_field_name_characters", 2),
            ("maxFieldNameCharacters", "max_field_name_characters", 2),
            ("minFieldDescriptionCharacters", "min_field_description_characters", 2),
            ("maxFieldDescriptionCharacters", "max_field_description_characters", 2),
            ("minSchemaNameCharacters", "min_schema_name_characters", 2),
            ("maxSchemaNameCharacters", "max_schema_name_characters", 2),
            ("minSchemaDescriptionCharacters", "min_schema_description_characters", 2),
            ("maxSchemaDescriptionCharacters", "max_schema_description_characters", 2),
            ("maxNumberOfSchemasPerOrg", "max_number_of_schemas_per_org", 2),
            ("maxNumberOfFieldsPerSchema", "max_number_of_fields_per_schema", 2),
            ("maxNumberOfFieldsPerOrg", "max_number_of_fields_per_org", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.min_field_name_characters,
            &E.max_field_name_characters,
            &E.min_field_description_characters,
            &E.max_field_description_characters,
            &E.min_schema_name_characters,
            &E.max_schema_name_characters,
            &E.min_schema_description_characters,
            &E.max_schema_description_characters,
            &E.max_number_of_schemas_per_org,
            &E.max_number_of_fields_per_schema,
            &E.max_number_of_fields_per_org,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SchemaQuantityLimits);

crate::runtime::setters!(SchemaQuantityLimits {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_min_field_name_characters: min_field_name_characters: i32,
    with_max_field_name_characters: max_field_name_characters: i32,
    with_min_field_description_characters: min_field_description_characters: i32,
    with_max_field_description_characters: max_field_description_characters: i32,
    with_min_schema_name_characters: min_schema_name_characters: i32,
    with_max_schema_name_characters: max_schema_name_characters: i32,
    with_min_schema_description_characters: min_schema_description_characters: i32,
    with_max_schema_description_characters: max_schema_description_characters: i32,
    with_max_number_of_schemas_per_org: max_number_of_schemas_per_org: i32,
    with_max_number_of_fields_per_schema: max_number_of_fields_per_schema: i32,
    with_max_number_of_fields_per_org: max_number_of_fields_per_org: i32,
    with_self_uri: self_uri: ::std::string::String,
});
