// @generated from the schema "SchemaQuantityLimits"; changes made here are lost at the next generation

/// The schema `SchemaQuantityLimits`.
#[repr(C)]
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

crate::runtime::model!(SchemaQuantityLimits "SchemaQuantityLimits" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        min_field_name_characters: i32 = "minFieldNameCharacters" 2 with_min_field_name_characters,
        max_field_name_characters: i32 = "maxFieldNameCharacters" 2 with_max_field_name_characters,
        min_field_description_characters: i32 = "minFieldDescriptionCharacters" 2 with_min_field_description_characters,
        max_field_description_characters: i32 = "maxFieldDescriptionCharacters" 2 with_max_field_description_characters,
        min_schema_name_characters: i32 = "minSchemaNameCharacters" 2 with_min_schema_name_characters,
        max_schema_name_characters: i32 = "maxSchemaNameCharacters" 2 with_max_schema_name_characters,
        min_schema_description_characters: i32 = "minSchemaDescriptionCharacters" 2 with_min_schema_description_characters,
        max_schema_description_characters: i32 = "maxSchemaDescriptionCharacters" 2 with_max_schema_description_characters,
        max_number_of_schemas_per_org: i32 = "maxNumberOfSchemasPerOrg" 2 with_max_number_of_schemas_per_org,
        max_number_of_fields_per_schema: i32 = "maxNumberOfFieldsPerSchema" 2 with_max_number_of_fields_per_schema,
        max_number_of_fields_per_org: i32 = "maxNumberOfFieldsPerOrg" 2 with_max_number_of_fields_per_org,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
