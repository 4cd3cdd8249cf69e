// @generated from the schema "MetadataProperty"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MetadataProperty`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataProperty {
    /// `type`: `string`, read-only.
    pub r#type: Option<String>,
    /// `displayname`: `string`, read-only.
    pub displayname: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `sensitive`: `string`, read-only.
    pub sensitive: Option<String>,
    /// `help`: `string`, read-only.
    pub help: Option<String>,
    /// `default`: `string`, read-only.
    pub default: Option<String>,
    /// `enum`: `array of string`, read-only.
    pub r#enum: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataProperty "MetadataProperty" 7 {
    (
        r#type: String = "type" with_type read_only,
        displayname: String = "displayname" with_displayname read_only,
        description: String = "description" with_description read_only,
        sensitive: String = "sensitive" with_sensitive read_only,
        help: String = "help" with_help read_only,
        default: String = "default" with_default read_only,
        r#enum: Vec<String> = "enum" with_enum read_only,
    )
});
