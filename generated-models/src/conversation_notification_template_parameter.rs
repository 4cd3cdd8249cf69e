// @generated from the schema "ConversationNotificationTemplateParameter"; changes made here are lost at the next generation

/// The schema `ConversationNotificationTemplateParameter`.
#[repr(C)]
pub struct ConversationNotificationTemplateParameter {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationNotificationTemplateParameter "ConversationNotificationTemplateParameter" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        text: ::std::string::String = "text" 1 with_text,
    )
});
