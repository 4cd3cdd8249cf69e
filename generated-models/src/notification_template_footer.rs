// @generated from the schema "NotificationTemplateFooter"; changes made here are lost at the next generation

/// The schema `NotificationTemplateFooter`.
#[repr(C)]
pub struct NotificationTemplateFooter {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NotificationTemplateFooter "NotificationTemplateFooter" 1 {
    (
        text: ::std::string::String = "text" 0 with_text,
    )
});
