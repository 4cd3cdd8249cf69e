// @generated from the schema "ContentNotificationTemplate"; changes made here are lost at the next generation

use crate::{
    NotificationTemplateBody, NotificationTemplateButton, NotificationTemplateFooter,
    NotificationTemplateHeader,
};
use crate::runtime::Extra;

/// The schema `ContentNotificationTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentNotificationTemplate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `header`: `NotificationTemplateHeader`.
    pub header: Option<Box<NotificationTemplateHeader>>,
    /// `body`: `NotificationTemplateBody`, required.
    pub body: Option<Box<NotificationTemplateBody>>,
    /// `buttons`: `array of NotificationTemplateButton`.
    pub buttons: Option<Vec<NotificationTemplateButton>>,
    /// `footer`: `NotificationTemplateFooter`.
    pub footer: Option<Box<NotificationTemplateFooter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentNotificationTemplate "ContentNotificationTemplate" 6 {
    (
        id: String = "id" with_id,
        language: String = "language" with_language,
        header: Box<NotificationTemplateHeader> = "header" with_header,
        body: Box<NotificationTemplateBody> = "body" with_body required,
        buttons: Vec<NotificationTemplateButton> = "buttons" with_buttons,
        footer: Box<NotificationTemplateFooter> = "footer" with_footer,
    )
});
