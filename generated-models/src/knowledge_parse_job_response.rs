// @generated from the schema "KnowledgeParseJobResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobResponse`.
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

impl crate::runtime::Model for KnowledgeParseJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        hints: ::std::option::Option::None,
        status: ::std::option::Option::None,
        parse_results: ::std::option::Option::None,
        import_result: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeParseJobResponse = &<KnowledgeParseJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeParseJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("downloadURL", "download_url", 0),
            ("hints", "hints", 0),
            ("status", "status", 2),
            ("parseResults", "parse_results", 2),
            ("importResult", "import_result", 2),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.download_url,
            &E.hints,
            &E.status,
            &E.parse_results,
            &E.import_result,
            &E.created_by,
            &E.date_created,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeParseJobResponse);

crate::runtime::setters!(KnowledgeParseJobResponse {
    with_id: id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_hints: hints: ::std::vec::Vec<::std::string::String>,
    with_status: status: crate::runtime::Open<Status>,
    with_parse_results: parse_results: ::std::vec::Vec<crate::KnowledgeParseRecord>,
    with_import_result: import_result: ::std::boxed::Box<crate::KnowledgeParseImportResult>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `KnowledgeParseJobResponse`. Known values: `ReadyToParse`, `ParseInProgress`, `ParseCompleted`, `ReadyToImport`, `ImportInProgress`, `ImportCompleted`, `ImportPartialCompleted`, `ImportFailed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
