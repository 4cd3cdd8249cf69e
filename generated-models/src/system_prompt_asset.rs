// @generated from the schema "SystemPromptAsset"; changes made here are lost at the next generation

/// The schema `SystemPromptAsset`.
#[repr(C)]
pub struct SystemPromptAsset {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `promptId`: `string`.
    #[doc(alias = "promptId")]
    pub prompt_id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `durationSeconds`: `number (double)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<f64>,
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: ::std::option::Option<::std::string::String>,
    /// `ttsString`: `string`.
    #[doc(alias = "ttsString")]
    pub tts_string: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `uploadUri`: `string`.
    #[doc(alias = "uploadUri")]
    pub upload_uri: ::std::option::Option<::std::string::String>,
    /// `uploadStatus`: `string`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<crate::runtime::Open<UploadStatus>>,
    /// `hasDefault`: `boolean`.
    #[doc(alias = "hasDefault")]
    pub has_default: ::std::option::Option<bool>,
    /// `languageDefault`: `boolean`.
    #[doc(alias = "languageDefault")]
    pub language_default: ::std::option::Option<bool>,
    /// `tags`: `map of array of string`.
    pub tags: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SystemPromptAsset "SystemPromptAsset" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        prompt_id: ::std::string::String = "promptId" 0 with_prompt_id,
        language: ::std::string::String = "language" 1 with_language,
        duration_seconds: f64 = "durationSeconds" 0 with_duration_seconds,
        media_uri: ::std::string::String = "mediaUri" 0 with_media_uri,
        tts_string: ::std::string::String = "ttsString" 0 with_tts_string,
        text: ::std::string::String = "text" 0 with_text,
        upload_uri: ::std::string::String = "uploadUri" 0 with_upload_uri,
        upload_status: crate::runtime::Open<UploadStatus> = "uploadStatus" 0 with_upload_status,
        has_default: bool = "hasDefault" 0 with_has_default,
        language_default: bool = "languageDefault" 0 with_language_default,
        tags: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "tags" 0 with_tags,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `uploadStatus` of `SystemPromptAsset`. Known values: `created`, `uploaded`, `transcoded`, `transcodeFailed`.
#[non_exhaustive]
pub enum UploadStatus {
    Created,
    Uploaded,
    Transcoded,
    TranscodeFailed,
}

crate::runtime::known!(UploadStatus);

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "created"),
        (Self::Uploaded, "uploaded"),
        (Self::Transcoded, "transcoded"),
        (Self::TranscodeFailed, "transcodeFailed"),
    ];
}
