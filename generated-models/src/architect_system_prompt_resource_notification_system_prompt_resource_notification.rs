// @generated from the schema "ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification"; changes made here are lost at the next generation

/// The schema `ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification`.
#[repr(C)]
pub struct ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification {
    /// `promptId`: `string`.
    #[doc(alias = "promptId")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: ::std::option::Option<::std::string::String>,
    /// `uploadStatus`: `string`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<::std::string::String>,
    /// `durationSeconds`: `number (double)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification "ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification" 6 {
    (
        prompt_id: ::std::string::String = "promptId" 0 with_prompt_id,
        id: ::std::string::String = "id" 0 with_id,
        language: ::std::string::String = "language" 0 with_language,
        media_uri: ::std::string::String = "mediaUri" 0 with_media_uri,
        upload_status: ::std::string::String = "uploadStatus" 0 with_upload_status,
        duration_seconds: f64 = "durationSeconds" 0 with_duration_seconds,
    )
});
