// @generated from the schema "MetadataResultEntity"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MetadataResultEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataResultEntity {
    /// `type`: `string`, read-only.
    pub r#type: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `visibility`: one of `Visible` and `Hidden`, read-only.
    pub visibility: Option<Open<Visibility>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataResultEntity "MetadataResultEntity" 3 {
    (
        r#type: String = "type" with_type read_only,
        description: String = "description" with_description read_only,
        visibility: Open<Visibility> = "visibility" with_visibility read_only,
    )
});

/// The property `visibility` of `MetadataResultEntity`. Known values: `Visible`, `Hidden`.
#[repr(u16)]
#[non_exhaustive]
pub enum Visibility {
    Visible,
    Hidden,
}

crate::runtime::values!(Visibility {
    Visible = "Visible",
    Hidden = "Hidden",
});
