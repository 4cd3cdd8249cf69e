// @generated from the schema "NotificationTemplateParameter"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NotificationTemplateParameter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NotificationTemplateParameter {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NotificationTemplateParameter "NotificationTemplateParameter" 2 {
    (
        name: String = "name" with_name,
        text: String = "text" with_text required,
    )
});
