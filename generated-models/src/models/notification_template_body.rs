// @generated from the schema "NotificationTemplateBody"; changes made here are lost at the next generation

use crate::NotificationTemplateParameter;
use crate::runtime::Extra;

/// The schema `NotificationTemplateBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NotificationTemplateBody {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `parameters`: `array of NotificationTemplateParameter`, required.
    pub parameters: Option<Vec<NotificationTemplateParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NotificationTemplateBody "NotificationTemplateBody" 2 {
    (
        text: String = "text" with_text,
        parameters: Vec<NotificationTemplateParameter> = "parameters" with_parameters required,
    )
});
