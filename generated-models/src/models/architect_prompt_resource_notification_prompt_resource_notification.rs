// @generated from the schema "ArchitectPromptResourceNotificationPromptResourceNotification"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ArchitectPromptResourceNotificationPromptResourceNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectPromptResourceNotificationPromptResourceNotification {
    /// `promptId`: `string`.
    #[doc(alias = "promptId")]
    pub prompt_id: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: Option<String>,
    /// `uploadStatus`: `string`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<String>,
    /// `durationSeconds`: `number (double)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectPromptResourceNotificationPromptResourceNotification "ArchitectPromptResourceNotificationPromptResourceNotification" 6 {
    (
        prompt_id: String = "promptId" with_prompt_id,
        id: String = "id" with_id,
        language: String = "language" with_language,
        media_uri: String = "mediaUri" with_media_uri,
        upload_status: String = "uploadStatus" with_upload_status,
        duration_seconds: f64 = "durationSeconds" with_duration_seconds,
    )
});
