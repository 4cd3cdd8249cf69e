// @generated from the schema "ResponseSubstitution"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ResponseSubstitution`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseSubstitution {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `defaultValue`: `string`.
    #[doc(alias = "defaultValue")]
    pub default_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseSubstitution "ResponseSubstitution" 3 {
    (
        id: String = "id" with_id required,
        description: String = "description" with_description,
        default_value: String = "defaultValue" with_default_value,
    )
});
