// @generated from the schema "ConversationNotificationTemplateFooter"; changes made here are lost at the next generation

/// The schema `ConversationNotificationTemplateFooter`.
#[repr(C)]
pub struct ConversationNotificationTemplateFooter {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationNotificationTemplateFooter "ConversationNotificationTemplateFooter" 1 {
    (
        text: ::std::string::String = "text" 0 with_text,
    )
});
