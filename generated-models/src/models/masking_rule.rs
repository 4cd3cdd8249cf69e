// @generated from the schema "MaskingRule"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `MaskingRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MaskingRule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `substituteCharacter`: `string`, required.
    #[doc(alias = "substituteCharacter")]
    pub substitute_character: Option<String>,
    /// `definition`: `string`, required.
    pub definition: Option<String>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `type`: one of `Custom`, `Predefined` and `Default`, required.
    pub r#type: Option<Open<Type>>,
    /// `integrations`: `array of string`.
    pub integrations: Option<Vec<String>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MaskingRule "MaskingRule" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        substitute_character: String = "substituteCharacter" with_substitute_character required,
        definition: String = "definition" with_definition required,
        enabled: bool = "enabled" with_enabled required,
        r#type: Open<Type> = "type" with_type required,
        integrations: Vec<String> = "integrations" with_integrations,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
    )
});

/// The property `type` of `MaskingRule`. Known values: `Custom`, `Predefined`, `Default`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Custom,
    Predefined,
    Default,
}

crate::runtime::values!(Type {
    Custom = "Custom",
    Predefined = "Predefined",
    Default = "Default",
});
