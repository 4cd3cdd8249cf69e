// @generated from the schema "RecordingNotificationTemplate"; changes made here are lost at the next generation

/// The schema `RecordingNotificationTemplate`.
#[repr(C)]
pub struct RecordingNotificationTemplate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `header`: `RecordingTemplateHeader`.
    pub header: ::std::option::Option<::std::boxed::Box<crate::RecordingTemplateHeader>>,
    /// `body`: `RecordingTemplateBody`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::RecordingTemplateBody>>,
    /// `buttons`: `array of RecordingTemplateButton`.
    pub buttons: ::std::option::Option<::std::vec::Vec<crate::RecordingTemplateButton>>,
    /// `footer`: `RecordingTemplateFooter`.
    pub footer: ::std::option::Option<::std::boxed::Box<crate::RecordingTemplateFooter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingNotificationTemplate "RecordingNotificationTemplate" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        language: ::std::string::String = "language" 0 with_language,
        header: ::std::boxed::Box<crate::RecordingTemplateHeader> = "header" 0 with_header,
        body: ::std::boxed::Box<crate::RecordingTemplateBody> = "body" 0 with_body,
        buttons: ::std::vec::Vec<crate::RecordingTemplateButton> = "buttons" 0 with_buttons,
        footer: ::std::boxed::Box<crate::RecordingTemplateFooter> = "footer" 0 with_footer,
    )
});
