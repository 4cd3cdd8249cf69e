// @generated from the schema "PromptAsset"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `PromptAsset`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PromptAsset {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `promptId`: `string`, read-only.
    #[doc(alias = "promptId")]
    pub prompt_id: Option<String>,
    /// `language`: `string`, read-only.
    pub language: Option<String>,
    /// `mediaUri`: `string`, read-only.
    #[doc(alias = "mediaUri")]
    pub media_uri: Option<String>,
    /// `ttsString`: `string`.
    #[doc(alias = "ttsString")]
    pub tts_string: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `uploadStatus`: one of `created`, `uploaded`, `transcoded` and `transcodeFailed`, read-only.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Open<UploadStatus>>,
    /// `uploadUri`: `string`, read-only.
    #[doc(alias = "uploadUri")]
    pub upload_uri: Option<String>,
    /// `languageDefault`: `boolean`, read-only.
    #[doc(alias = "languageDefault")]
    pub language_default: Option<bool>,
    /// `tags`: `map of array of string`.
    pub tags: Option<BTreeMap<String, Vec<String>>>,
    /// `durationSeconds`: `number (double)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: Option<f64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PromptAsset "PromptAsset" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        prompt_id: String = "promptId" with_prompt_id read_only,
        language: String = "language" with_language read_only,
        media_uri: String = "mediaUri" with_media_uri read_only,
        tts_string: String = "ttsString" with_tts_string,
        text: String = "text" with_text,
        upload_status: Open<UploadStatus> = "uploadStatus" with_upload_status read_only,
        upload_uri: String = "uploadUri" with_upload_uri read_only,
        language_default: bool = "languageDefault" with_language_default read_only,
        tags: BTreeMap<String, Vec<String>> = "tags" with_tags,
        duration_seconds: f64 = "durationSeconds" with_duration_seconds,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `uploadStatus` of `PromptAsset`. Known values: `created`, `uploaded`, `transcoded`, `transcodeFailed`.
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
