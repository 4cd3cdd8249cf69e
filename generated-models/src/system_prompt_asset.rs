// @generated from the schema "SystemPromptAsset"; changes made here are lost at the next generation

/// The schema `SystemPromptAsset`.
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

impl crate::runtime::Model for SystemPromptAsset {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        prompt_id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        media_uri: ::std::option::Option::None,
        tts_string: ::std::option::Option::None,
        text: ::std::option::Option::None,
        upload_uri: ::std::option::Option::None,
        upload_status: ::std::option::Option::None,
        has_default: ::std::option::Option::None,
        language_default: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SystemPromptAsset = &<SystemPromptAsset as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SystemPromptAsset",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("promptId", "prompt_id", 0),
            ("language", "language", 1),
            ("durationSeconds", "duration_seconds", 0),
            ("mediaUri", "media_uri", 0),
            ("ttsString", "tts_string", 0),
            ("text", "text", 0),
            ("uploadUri", "upload_uri", 0),
            ("uploadStatus", "upload_status", 0),
            ("hasDefault", "has_default", 0),
            ("languageDefault", "language_default", 0),
            ("tags", "tags", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.prompt_id,
            &E.language,
            &E.duration_seconds,
            &E.media_uri,
            &E.tts_string,
            &E.text,
            &E.upload_uri,
            &E.upload_status,
            &E.has_default,
            &E.language_default,
            &E.tags,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SystemPromptAsset);

crate::runtime::setters!(SystemPromptAsset {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_prompt_id: prompt_id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_duration_seconds: duration_seconds: f64,
    with_media_uri: media_uri: ::std::string::String,
    with_tts_string: tts_string: ::std::string::String,
    with_text: text: ::std::string::String,
    with_upload_uri: upload_uri: ::std::string::String,
    with_upload_status: upload_status: crate::runtime::Open<UploadStatus>,
    with_has_default: has_default: bool,
    with_language_default: language_default: bool,
    with_tags: tags: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `uploadStatus` of `SystemPromptAsset`. Known values: `created`, `uploaded`, `transcoded`, `transcodeFailed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadStatus {
    Created,
    Uploaded,
    Transcoded,
    TranscodeFailed,
}

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "created"),
        (Self::Uploaded, "uploaded"),
        (Self::Transcoded, "transcoded"),
        (Self::TranscodeFailed, "transcodeFailed"),
    ];
}
