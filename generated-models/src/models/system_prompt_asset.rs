// @generated from the schema "SystemPromptAsset"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `SystemPromptAsset`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SystemPromptAsset {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `promptId`: `string`.
    #[doc(alias = "promptId")]
    pub prompt_id: Option<String>,
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// `durationSeconds`: `number (double)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<f64>,
    /// `mediaUri`: `string`.
    #[doc(alias = "mediaUri")]
    pub media_uri: Option<String>,
    /// `ttsString`: `string`.
    #[doc(alias = "ttsString")]
    pub tts_string: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `uploadUri`: `string`.
    #[doc(alias = "uploadUri")]
    pub upload_uri: Option<String>,
    /// `uploadStatus`: one of `created`, `uploaded`, `transcoded` and `transcodeFailed`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Open<UploadStatus>>,
    /// `hasDefault`: `boolean`.
    #[doc(alias = "hasDefault")]
    pub has_default: Option<bool>,
    /// `languageDefault`: `boolean`.
    #[doc(alias = "languageDefault")]
    pub language_default: Option<bool>,
    /// `tags`: `map of array of string`.
    pub tags: Option<BTreeMap<String, Vec<String>>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SystemPromptAsset "SystemPromptAsset" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        prompt_id: String = "promptId" with_prompt_id,
        language: String = "language" with_language required,
        duration_seconds: f64 = "durationSeconds" with_duration_seconds,
        media_uri: String = "mediaUri" with_media_uri,
        tts_string: String = "ttsString" with_tts_string,
        text: String = "text" with_text,
        upload_uri: String = "uploadUri" with_upload_uri,
        upload_status: Open<UploadStatus> = "uploadStatus" with_upload_status,
        has_default: bool = "hasDefault" with_has_default,
        language_default: bool = "languageDefault" with_language_default,
        tags: BTreeMap<String, Vec<String>> = "tags" with_tags,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `uploadStatus` of `SystemPromptAsset`. Known values: `created`, `uploaded`, `transcoded`, `transcodeFailed`.
#[repr(u16)]
#[non_exhaustive]
pub enum UploadStatus {
    Created,
    Uploaded,
    Transcoded,
    TranscodeFailed,
}

crate::runtime::values!(UploadStatus {
    Created = "created",
    Uploaded = "uploaded",
    Transcoded = "transcoded",
    TranscodeFailed = "transcodeFailed",
});
