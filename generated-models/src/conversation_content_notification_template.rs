// @generated from the schema "ConversationContentNotificationTemplate"; changes made here are lost at the next generation

/// The schema `ConversationContentNotificationTemplate`.
#[repr(C)]
pub struct ConversationContentNotificationTemplate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `header`: `ConversationNotificationTemplateHeader`.
    pub header: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNotificationTemplateHeader>,
    >,
    /// `body`: `ConversationNotificationTemplateBody`, required.
    pub body: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNotificationTemplateBody>,
    >,
    /// `buttons`: `array of ConversationNotificationTemplateButton`.
    pub buttons: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationNotificationTemplateButton>,
    >,
    /// `footer`: `ConversationNotificationTemplateFooter`.
    pub footer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNotificationTemplateFooter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentNotificationTemplate "ConversationContentNotificationTemplate" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        language: ::std::string::String = "language" 0 with_language,
        header: ::std::boxed::Box<crate::ConversationNotificationTemplateHeader> = "header" 0 with_header,
        body: ::std::boxed::Box<crate::ConversationNotificationTemplateBody> = "body" 1 with_body,
        buttons: ::std::vec::Vec<crate::ConversationNotificationTemplateButton> = "buttons" 0 with_buttons,
        footer: ::std::boxed::Box<crate::ConversationNotificationTemplateFooter> = "footer" 0 with_footer,
    )
});
