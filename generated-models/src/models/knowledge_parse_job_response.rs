// @generated from the schema "KnowledgeParseJobResponse"; changes made here are lost at the next generation

use crate::{KnowledgeParseImportResult, KnowledgeParseRecord, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeParseJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeParseJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: Option<String>,
    /// `hints`: `array of string`.
    pub hints: Option<Vec<String>>,
    /// `status`: one of `ReadyToParse`, `ParseInProgress`, `ParseCompleted`, `ReadyToImport` and 4 more, read-only.
    pub status: Option<Open<Status>>,
    /// `parseResults`: `array of KnowledgeParseRecord`, read-only.
    #[doc(alias = "parseResults")]
    pub parse_results: Option<Vec<KnowledgeParseRecord>>,
    /// `importResult`: `KnowledgeParseImportResult`, read-only.
    #[doc(alias = "importResult")]
    pub import_result: Option<Box<KnowledgeParseImportResult>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
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

crate::runtime::model!(KnowledgeParseJobResponse "KnowledgeParseJobResponse" 10 {
    (
        id: String = "id" with_id read_only,
        download_url: String = "downloadURL" with_download_url,
        hints: Vec<String> = "hints" with_hints,
        status: Open<Status> = "status" with_status read_only,
        parse_results: Vec<KnowledgeParseRecord> = "parseResults" with_parse_results read_only,
        import_result: Box<KnowledgeParseImportResult> = "importResult" with_import_result read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `KnowledgeParseJobResponse`. Known values: `ReadyToParse`, `ParseInProgress`, `ParseCompleted`, `ReadyToImport`, `ImportInProgress`, `ImportCompleted`, `ImportPartialCompleted`, `ImportFailed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    ReadyToParse,
    ParseInProgress,
    ParseCompleted,
    ReadyToImport,
    ImportInProgress,
    ImportCompleted,
    ImportPartialCompleted,
    ImportFailed,
}

crate::runtime::values!(Status {
    ReadyToParse = "ReadyToParse",
    ParseInProgress = "ParseInProgress",
    ParseCompleted = "ParseCompleted",
    ReadyToImport = "ReadyToImport",
    ImportInProgress = "ImportInProgress",
    ImportCompleted = "ImportCompleted",
    ImportPartialCompleted = "ImportPartialCompleted",
    ImportFailed = "ImportFailed",
});
