// @generated from the schema "ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification"; changes made here are lost at the next generation

/// The schema `ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification`.
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

impl crate::runtime::Model
for ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification {
    const EMPTY: Self = Self {
        prompt_id: ::std::option::Option::None,
        id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        media_uri: ::std::option::Option::None,
        upload_status: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification = &<ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("promptId", "prompt_id", 0),
            ("id", "id", 0),
            ("language", "language", 0),
            ("mediaUri", "media_uri", 0),
            ("uploadStatus", "upload_status", 0),
            ("durationSeconds", "duration_seconds", 0),
        ],
        fields: &[
            &E.prompt_id,
            &E.id,
            &E.language,
            &E.media_uri,
            &E.upload_status,
            &E.duration_seconds,
        ],
    }
};

crate::runtime::model!(ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification);

crate::runtime::setters!(ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification {
    with_prompt_id: prompt_id: ::std::string::String,
    with_id: id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_media_uri: media_uri: ::std::string::String,
    with_upload_status: upload_status: ::std::string::String,
    with_duration_seconds: duration_seconds: f64,
});
