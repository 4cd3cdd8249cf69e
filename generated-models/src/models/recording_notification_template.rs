// @generated from the schema "RecordingNotificationTemplate"; changes made here are lost at the next generation

use crate::{
    RecordingTemplateBody, RecordingTemplateButton, RecordingTemplateFooter,
    RecordingTemplateHeader,
};
use crate::runtime::Extra;

/// The schema `RecordingNotificationTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingNotificationTemplate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `header`: `RecordingTemplateHeader`.
    pub header: Option<Box<RecordingTemplateHeader>>,
    /// `body`: `RecordingTemplateBody`.
    pub body: Option<Box<RecordingTemplateBody>>,
    /// `buttons`: `array of RecordingTemplateButton`.
    pub buttons: Option<Vec<RecordingTemplateButton>>,
    /// `footer`: `RecordingTemplateFooter`.
    pub footer: Option<Box<RecordingTemplateFooter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingNotificationTemplate "RecordingNotificationTemplate" 6 {
    (
        id: String = "id" with_id read_only,
        language: String = "language" with_language,
        header: Box<RecordingTemplateHeader> = "header" with_header,
        body: Box<RecordingTemplateBody> = "body" with_body,
        buttons: Vec<RecordingTemplateButton> = "buttons" with_buttons,
        footer: Box<RecordingTemplateFooter> = "footer" with_footer,
    )
});
