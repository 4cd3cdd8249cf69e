// @generated from the schema "ConversationNotificationTemplateBody"; changes made here are lost at the next generation

/// The schema `ConversationNotificationTemplateBody`.
#[repr(C)]
pub struct ConversationNotificationTemplateBody {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of ConversationNotificationTemplateParameter`, required.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationNotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationNotificationTemplateBody "ConversationNotificationTemplateBody" 2 {
    (
        text: ::std::string::String = "text" 0 with_text,
        parameters: ::std::vec::Vec<crate::ConversationNotificationTemplateParameter> = "parameters" 1 with_parameters,
    )
});
