// @generated from the schema "SchemaQuantityLimits"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SchemaQuantityLimits`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchemaQuantityLimits {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `minFieldNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minFieldNameCharacters")]
    pub min_field_name_characters: Option<i32>,
    /// `maxFieldNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxFieldNameCharacters")]
    pub max_field_name_characters: Option<i32>,
    /// `minFieldDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minFieldDescriptionCharacters")]
    pub min_field_description_characters: Option<i32>,
    /// `maxFieldDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxFieldDescriptionCharacters")]
    pub max_field_description_characters: Option<i32>,
    /// `minSchemaNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minSchemaNameCharacters")]
    pub min_schema_name_characters: Option<i32>,
    /// `maxSchemaNameCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxSchemaNameCharacters")]
    pub max_schema_name_characters: Option<i32>,
    /// `minSchemaDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "minSchemaDescriptionCharacters")]
    pub min_schema_description_characters: Option<i32>,
    /// `maxSchemaDescriptionCharacters`: `integer (int32)`, read-only.
    #[doc(alias = "maxSchemaDescriptionCharacters")]
    pub max_schema_description_characters: Option<i32>,
    /// `maxNumberOfSchemasPerOrg`: `integer (int32)`, read-only.
    #[doc(alias = "maxNumberOfSchemasPerOrg")]
    pub max_number_of_schemas_per_org: Option<i32>,
    /// `maxNumberOfFieldsPerSchema`: `integer (int32)`, read-only.
    #[doc(alias = "maxNumberOfFieldsPerSchema")]
    pub max_number_of_fields_per_schema: Option<i32>,
    /// `maxNumberOfFieldsPerOrg`: `integer (int32)`, read-only.
    #[doc(alias = "maxNumberOfFieldsPerOrg")]
    pub max_number_of_fields_per_org: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchemaQuantityLimits "SchemaQuantityLimits" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        min_field_name_characters: i32 = "minFieldNameCharacters" with_min_field_name_characters read_only,
        max_field_name_characters: i32 = "maxFieldNameCharacters" with_max_field_name_characters read_only,
        min_field_description_characters: i32 = "minFieldDescriptionCharacters" with_min_field_description_characters read_only,
        max_field_description_characters: i32 = "maxFieldDescriptionCharacters" with_max_field_description_characters read_only,
        min_schema_name_characters: i32 = "minSchemaNameCharacters" with_min_schema_name_characters read_only,
        max_schema_name_characters: i32 = "maxSchemaNameCharacters" with_max_schema_name_characters read_only,
        min_schema_description_characters: i32 = "minSchemaDescriptionCharacters" with_min_schema_description_characters read_only,
        max_schema_description_characters: i32 = "maxSchemaDescriptionCharacters" with_max_schema_description_characters read_only,
        max_number_of_schemas_per_org: i32 = "maxNumberOfSchemasPerOrg" with_max_number_of_schemas_per_org read_only,
        max_number_of_fields_per_schema: i32 = "maxNumberOfFieldsPerSchema" with_max_number_of_fields_per_schema read_only,
        max_number_of_fields_per_org: i32 = "maxNumberOfFieldsPerOrg" with_max_number_of_fields_per_org read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
