// @generated from the schema "Coretype"; changes made here are lost at the next generation

use crate::{ItemValidationLimits, Schema, ValidationLimits};
use crate::runtime::{DateTime, Extra};

/// The schema `Coretype`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Coretype {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `schema`: `Schema`.
    pub schema: Option<Box<Schema>>,
    /// `current`: `boolean`.
    pub current: Option<bool>,
    /// `validationFields`: `array of string`.
    #[doc(alias = "validationFields")]
    pub validation_fields: Option<Vec<String>>,
    /// `validationLimits`: `ValidationLimits`.
    #[doc(alias = "validationLimits")]
    pub validation_limits: Option<Box<ValidationLimits>>,
    /// `itemValidationFields`: `array of string`.
    #[doc(alias = "itemValidationFields")]
    pub item_validation_fields: Option<Vec<String>>,
    /// `itemValidationLimits`: `ItemValidationLimits`.
    #[doc(alias = "itemValidationLimits")]
    pub item_validation_limits: Option<Box<ItemValidationLimits>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Coretype "Coretype" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created,
        schema: Box<Schema> = "schema" with_schema,
        current: bool = "current" with_current,
        validation_fields: Vec<String> = "validationFields" with_validation_fields,
        validation_limits: Box<ValidationLimits> = "validationLimits" with_validation_limits,
        item_validation_fields: Vec<String> = "itemValidationFields" with_item_validation_fields,
        item_validation_limits: Box<ItemValidationLimits> = "itemValidationLimits" with_item_validation_limits,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
