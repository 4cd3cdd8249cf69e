// @generated from the schema "KnowledgeImport"; changes made here are lost at the next generation

use crate::{ImportReport, KnowledgeBase};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeImport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeImport {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `fileType`: one of `Csv` and `JsonLines`, required.
    #[doc(alias = "fileType")]
    pub file_type: Option<Open<FileType>>,
    /// `ignoreHeaders`: `boolean`.
    #[doc(alias = "ignoreHeaders")]
    pub ignore_headers: Option<bool>,
    /// `status`: one of `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed` and 7 more, read-only.
    pub status: Option<Open<Status>>,
    /// `report`: `ImportReport`, read-only.
    pub report: Option<Box<ImportReport>>,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBase>>,
    /// `languageCode`: one of `en-US`, `en-UK`, `en-AU`, `en-CA` and 42 more, read-only.
    #[doc(alias = "languageCode")]
    pub language_code: Option<Open<LanguageCode>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeImport "KnowledgeImport" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        upload_key: String = "uploadKey" with_upload_key required,
        file_type: Open<FileType> = "fileType" with_file_type required,
        ignore_headers: bool = "ignoreHeaders" with_ignore_headers,
        status: Open<Status> = "status" with_status read_only,
        report: Box<ImportReport> = "report" with_report read_only,
        knowledge_base: Box<KnowledgeBase> = "knowledgeBase" with_knowledge_base read_only,
        language_code: Open<LanguageCode> = "languageCode" with_language_code read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `fileType` of `KnowledgeImport`. Known values: `Csv`, `JsonLines`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileType {
    Csv,
    JsonLines,
}

crate::runtime::values!(FileType {
    Csv = "Csv",
    JsonLines = "JsonLines",
});

/// The property `status` of `KnowledgeImport`. Known values: `Created`, `ValidationInProgress`, `ValidationCompleted`, `ValidationFailed`, `Started`, `InProgress`, `Completed`, `PartialCompleted`, `Failed`, `AbortRequested`, `Aborted`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Created = "Created",
    ValidationInProgress = "ValidationInProgress",
    ValidationCompleted = "ValidationCompleted",
    ValidationFailed = "ValidationFailed",
    Started = "Started",
    InProgress = "InProgress",
    Completed = "Completed",
    PartialCompleted = "PartialCompleted",
    Failed = "Failed",
    AbortRequested = "AbortRequested",
    Aborted = "Aborted",
});

/// The property `languageCode` of `KnowledgeImport`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
#[repr(u16)]
#[non_exhaustive]
pub enum LanguageCode {
    #[doc(alias = "en-US")]
    EnUs,
    #[doc(alias = "en-UK")]
    EnUk,
    #[doc(alias = "en-AU")]
    EnAu,
    #[doc(alias = "en-CA")]
    EnCa,
    #[doc(alias = "en-HK")]
    EnHk,
    #[doc(alias = "en-IN")]
    EnIn,
    #[doc(alias = "en-IE")]
    EnIe,
    #[doc(alias = "en-NZ")]
    EnNz,
    #[doc(alias = "en-PH")]
    EnPh,
    #[doc(alias = "en-SG")]
    EnSg,
    #[doc(alias = "en-ZA")]
    EnZa,
    #[doc(alias = "de-DE")]
    DeDe,
    #[doc(alias = "de-AT")]
    DeAt,
    #[doc(alias = "de-CH")]
    DeCh,
    #[doc(alias = "es-AR")]
    EsAr,
    #[doc(alias = "es-CO")]
    EsCo,
    #[doc(alias = "es-MX")]
    EsMx,
    #[doc(alias = "es-US")]
    EsUs,
    #[doc(alias = "es-ES")]
    EsEs,
    #[doc(alias = "fr-FR")]
    FrFr,
    #[doc(alias = "fr-BE")]
    FrBe,
    #[doc(alias = "fr-CA")]
    FrCa,
    #[doc(alias = "fr-CH")]
    FrCh,
    #[doc(alias = "pt-BR")]
    PtBr,
    #[doc(alias = "pt-PT")]
    PtPt,
    #[doc(alias = "nl-NL")]
    NlNl,
    #[doc(alias = "nl-BE")]
    NlBe,
    #[doc(alias = "it-IT")]
    ItIt,
    #[doc(alias = "ca-ES")]
    CaEs,
    #[doc(alias = "tr-TR")]
    TrTr,
    #[doc(alias = "sv-SE")]
    SvSe,
    #[doc(alias = "fi-FI")]
    FiFi,
    #[doc(alias = "nb-NO")]
    NbNo,
    #[doc(alias = "da-DK")]
    DaDk,
    #[doc(alias = "ja-JP")]
    JaJp,
    #[doc(alias = "ar-AE")]
    ArAe,
    #[doc(alias = "zh-CN")]
    ZhCn,
    #[doc(alias = "zh-TW")]
    ZhTw,
    #[doc(alias = "zh-HK")]
    ZhHk,
    #[doc(alias = "ko-KR")]
    KoKr,
    #[doc(alias = "pl-PL")]
    PlPl,
    #[doc(alias = "hi-IN")]
    HiIn,
    #[doc(alias = "th-TH")]
    ThTh,
    #[doc(alias = "hu-HU")]
    HuHu,
    #[doc(alias = "vi-VN")]
    ViVn,
    #[doc(alias = "uk-UA")]
    UkUa,
}

crate::runtime::values!(LanguageCode {
    EnUs = "en-US",
    EnUk = "en-UK",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnHk = "en-HK",
    EnIn = "en-IN",
    EnIe = "en-IE",
    EnNz = "en-NZ",
    EnPh = "en-PH",
    EnSg = "en-SG",
    EnZa = "en-ZA",
    DeDe = "de-DE",
    DeAt = "de-AT",
    DeCh = "de-CH",
    EsAr = "es-AR",
    EsCo = "es-CO",
    EsMx = "es-MX",
    EsUs = "es-US",
    EsEs = "es-ES",
    FrFr = "fr-FR",
    FrBe = "fr-BE",
    FrCa = "fr-CA",
    FrCh = "fr-CH",
    PtBr = "pt-BR",
    PtPt = "pt-PT",
    NlNl = "nl-NL",
    NlBe = "nl-BE",
    ItIt = "it-IT",
    CaEs = "ca-ES",
    TrTr = "tr-TR",
    SvSe = "sv-SE",
    FiFi = "fi-FI",
    NbNo = "nb-NO",
    DaDk = "da-DK",
    JaJp = "ja-JP",
    ArAe = "ar-AE",
    ZhCn = "zh-CN",
    ZhTw = "zh-TW",
    ZhHk = "zh-HK",
    KoKr = "ko-KR",
    PlPl = "pl-PL",
    HiIn = "hi-IN",
    ThTh = "th-TH",
    HuHu = "hu-HU",
    ViVn = "vi-VN",
    UkUa = "uk-UA",
});
