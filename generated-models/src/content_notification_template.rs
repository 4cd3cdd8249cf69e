// @generated from the schema "ContentNotificationTemplate"; changes made here are lost at the next generation

/// The schema `ContentNotificationTemplate`.
#[repr(C)]
pub struct ContentNotificationTemplate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `header`: `NotificationTemplateHeader`.
    pub header: ::std::option::Option<
        ::std::boxed::Box<crate::NotificationTemplateHeader>,
    >,
    /// `body`: `NotificationTemplateBody`, required.
    pub body: ::std::option::Option<::std::boxed::Box<crate::NotificationTemplateBody>>,
    /// `buttons`: `array of NotificationTemplateButton`.
    pub buttons: ::std::option::Option<
        ::std::vec::Vec<crate::NotificationTemplateButton>,
    >,
    /// `footer`: `NotificationTemplateFooter`.
    pub footer: ::std::option::Option<
        ::std::boxed::Box<crate::NotificationTemplateFooter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentNotificationTemplate "ContentNotificationTemplate" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        language: ::std::string::String = "language" 0 with_language,
        header: ::std::boxed::Box<crate::NotificationTemplateHeader> = "header" 0 with_header,
        body: ::std::boxed::Box<crate::NotificationTemplateBody> = "body" 1 with_body,
        buttons: ::std::vec::Vec<crate::NotificationTemplateButton> = "buttons" 0 with_buttons,
        footer: ::std::boxed::Box<crate::NotificationTemplateFooter> = "footer" 0 with_footer,
    )
});
