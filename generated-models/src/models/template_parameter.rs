// @generated from the schema "TemplateParameter"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TemplateParameter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TemplateParameter {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TemplateParameter "TemplateParameter" 2 {
    (
        id: String = "id" with_id,
        value: String = "value" with_value,
    )
});
