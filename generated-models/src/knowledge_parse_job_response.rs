// @generated from the schema "KnowledgeParseJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobResponse`.
#[repr(C)]
pub struct KnowledgeParseJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadURL`: `string`.
    #[doc(alias = "downloadURL")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `hints`: `array of string`.
    pub hints: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `parseResults`: `array of KnowledgeParseRecord`, read-only.
    #[doc(alias = "parseResults")]
    pub parse_results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeParseRecord>,
    >,
    /// `importResult`: `KnowledgeParseImportResult`, read-only.
    #[doc(alias = "importResult")]
    pub import_result: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeParseImportResult>,
    >,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
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

crate::runtime::model!(KnowledgeParseJobResponse "KnowledgeParseJobResponse" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        download_url: ::std::string::String = "downloadURL" 0 with_download_url,
        hints: ::std::vec::Vec<::std::string::String> = "hints" 0 with_hints,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        parse_results: ::std::vec::Vec<crate::KnowledgeParseRecord> = "parseResults" 2 with_parse_results,
        import_result: ::std::boxed::Box<crate::KnowledgeParseImportResult> = "importResult" 2 with_import_result,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 0 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `KnowledgeParseJobResponse`. Known values: `ReadyToParse`, `ParseInProgress`, `ParseCompleted`, `ReadyToImport`, `ImportInProgress`, `ImportCompleted`, `ImportPartialCompleted`, `ImportFailed`.
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

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReadyToParse, "ReadyToParse"),
        (Self::ParseInProgress, "ParseInProgress"),
        (Self::ParseCompleted, "ParseCompleted"),
        (Self::ReadyToImport, "ReadyToImport"),
        (Self::ImportInProgress, "ImportInProgress"),
        (Self::ImportCompleted, "ImportCompleted"),
        (Self::ImportPartialCompleted, "ImportPartialCompleted"),
        (Self::ImportFailed, "ImportFailed"),
    ];
}
