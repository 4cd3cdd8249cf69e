// @generated from the schema "ConversationNotificationTemplateBody"; changes made here are lost at the next generation

use crate::ConversationNotificationTemplateParameter;
use crate::runtime::Extra;

/// The schema `ConversationNotificationTemplateBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationNotificationTemplateBody {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `parameters`: `array of ConversationNotificationTemplateParameter`, required.
    pub parameters: Option<Vec<ConversationNotificationTemplateParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationNotificationTemplateBody "ConversationNotificationTemplateBody" 2 {
    (
        text: String = "text" with_text,
        parameters: Vec<ConversationNotificationTemplateParameter> = "parameters" with_parameters required,
    )
});
