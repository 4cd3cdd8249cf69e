// @generated from the schema "KnowledgeImport"; changes made here are lost at the next generation

/// The schema `KnowledgeImport`.
pub struct KnowledgeImport {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `fileType`: `string`, required.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// `ignoreHeaders`: `boolean`.
    #[doc(alias = "ignoreHeaders")]
    pub ignore_headers: ::std::option::Option<bool>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `report`: `ImportReport`, read-only.
    pub report: ::std::option::Option<::std::boxed::Box<crate::ImportReport>>,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<::std::boxed::Box<crate::KnowledgeBase>>,
    /// `languageCode`: `string`, read-only.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<crate::runtime::Open<LanguageCode>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeImport {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        file_type: ::std::option::Option::None,
        ignore_headers: ::std::option::Option::None,
        status: ::std::option::Option::None,
        report: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        language_code: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeImport = &<KnowledgeImport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeImport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("uploadKey", "upload_key", 1),
            ("fileType", "file_type", 1),
            ("ignoreHeaders", "ignore_headers", 0),
            ("status", "status", 2),
            ("report", "report", 2),
            ("knowledgeBase", "knowledge_base", 2),
            ("languageCode", "language_code", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.upload_key,
            &E.file_type,
            &E.ignore_headers,
            &E.status,
            &E.report,
            &E.knowledge_base,
            &E.language_code,
            &E.date_created,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeImport);

crate::runtime::setters!(KnowledgeImport {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_upload_key: upload_key: ::std::string::String,
    with_file_type: file_type: crate::runtime::Open<FileType>,
    with_ignore_headers: ignore_headers: bool,
    with_status: status: crate::runtime::Open<Status>,
    with_report: report: ::std::boxed::Box<crate::ImportReport>,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBase>,
    with_language_code: language_code: crate::runtime::Open<LanguageCode>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `fileType` of `KnowledgeImport`. Known values: `Csv`, `JsonLines`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileType {
    Csv,
    JsonLines,
}

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Csv, "Csv"),
        (Self::JsonLines, "JsonLines"),
    ];
}

/// The property `status` of `KnowledgeImport`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Created,
    ValidationInProgress,
    ValidationCompleted,
    ValidationFailed,
    Started,
    InProgress,
    Completed,
    PartialCompleted,
    Failed,
    AbortRequested,
    Aborted,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::ValidationInProgress, "ValidationInProgress"),
        (Self::ValidationCompleted, "ValidationCompleted"),
        (Self::ValidationFailed, "ValidationFailed"),
        (Self::Started, "Started"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::PartialCompleted, "PartialCompleted"),
        (Self::Failed, "Failed"),
        (Self::AbortRequested, "AbortRequested"),
        (Self::Aborted, "Aborted"),
    ];
}

/// The property `languageCode` of `KnowledgeImport`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LanguageCode {
    EnUs,
    EnUk,
    EnAu,
    EnCa,
    EnHk,
    EnIn,
    EnIe,
    EnNz,
    EnPh,
    EnSg,
    EnZa,
    DeDe,
    DeAt,
    DeCh,
    EsAr,
    EsCo,
    EsMx,
    EsUs,
    EsEs,
    FrFr,
    FrBe,
    FrCa,
    FrCh,
    PtBr,
    PtPt,
    NlNl,
    NlBe,
    ItIt,
    CaEs,
    TrTr,
    SvSe,
    FiFi,
    NbNo,
    DaDk,
    JaJp,
    ArAe,
    ZhCn,
    ZhTw,
    ZhHk,
    KoKr,
    PlPl,
    HiIn,
    ThTh,
    HuHu,
    ViVn,
    UkUa,
}

impl crate::runtime::Enum for LanguageCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EnUs, "en-US"),
        (Self::EnUk, "en-UK"),
        (Self::EnAu, "en-AU"),
        (Self::EnCa, "en-CA"),
        (Self::EnHk, "en-HK"),
        (Self::EnIn, "en-IN"),
        (Self::EnIe, "en-IE"),
        (Self::EnNz, "en-NZ"),
        (Self::EnPh, "en-PH"),
        (Self::EnSg, "en-SG"),
        (Self::EnZa, "en-ZA"),
        (Self::DeDe, "de-DE"),
        (Self::DeAt, "de-AT"),
        (Self::DeCh, "de-CH"),
        (Self::EsAr, "es-AR"),
        (Self::EsCo, "es-CO"),
        (Self::EsMx, "es-MX"),
        (Self::EsUs, "es-US"),
        (Self::EsEs, "es-ES"),
        (Self::FrFr, "fr-FR"),
        (Self::FrBe, "fr-BE"),
        (Self::FrCa, "fr-CA"),
        (Self::FrCh, "fr-CH"),
        (Self::PtBr, "pt-BR"),
        (Self::PtPt, "pt-PT"),
        (Self::NlNl, "nl-NL"),
        (Self::NlBe, "nl-BE"),
        (Self::ItIt, "it-IT"),
        (Self::CaEs, "ca-ES"),
        (Self::TrTr, "tr-TR"),
        (Self::SvSe, "sv-SE"),
        (Self::FiFi, "fi-FI"),
        (Self::NbNo, "nb-NO"),
        (Self::DaDk, "da-DK"),
        (Self::JaJp, "ja-JP"),
        (Self::ArAe, "ar-AE"),
        (Self::ZhCn, "zh-CN"),
        (Self::ZhTw, "zh-TW"),
        (Self::ZhHk, "zh-HK"),
        (Self::KoKr, "ko-KR"),
        (Self::PlPl, "pl-PL"),
        (Self::HiIn, "hi-IN"),
        (Self::ThTh, "th-TH"),
        (Self::HuHu, "hu-HU"),
        (Self::ViVn, "vi-VN"),
        (Self::UkUa, "uk-UA"),
    ];
}
