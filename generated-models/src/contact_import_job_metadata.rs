// @generated from the schema "ContactImportJobMetadata"; changes made here are lost at the next generation

/// The schema `ContactImportJobMetadata`.
pub struct ContactImportJobMetadata {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `dryRunFailedCount`: `integer (int32)`.
    #[doc(alias = "dryRunFailedCount")]
    pub dry_run_failed_count: ::std::option::Option<i32>,
    /// `dryRunSuccessCount`: `integer (int32)`.
    #[doc(alias = "dryRunSuccessCount")]
    pub dry_run_success_count: ::std::option::Option<i32>,
    /// `dryRunReportDownloadUrl`: `string`.
    #[doc(alias = "dryRunReportDownloadUrl")]
    pub dry_run_report_download_url: ::std::option::Option<::std::string::String>,
    /// `importFailedCount`: `integer (int32)`.
    #[doc(alias = "importFailedCount")]
    pub import_failed_count: ::std::option::Option<i32>,
    /// `importSuccessCount`: `integer (int32)`.
    #[doc(alias = "importSuccessCount")]
    pub import_success_count: ::std::option::Option<i32>,
    /// `importReportDownloadUrl`: `string`.
    #[doc(alias = "importReportDownloadUrl")]
    pub import_report_download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactImportJobMetadata {
    const EMPTY: Self = Self {
        file_name: ::std::option::Option::None,
        dry_run_failed_count: ::std::option::Option::None,
        dry_run_success_count: ::std::option::Option::None,
        dry_run_report_download_url: ::std::option::Option::None,
        import_failed_count: ::std::option::Option::None,
        import_success_count: ::std::option::Option::None,
        import_report_download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactImportJobMetadata = &<ContactImportJobMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactImportJobMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fileName", "file_name", 0),
            ("dryRunFailedCount", "dry_run_failed_count", 0),
            ("dryRunSuccessCount", "dry_run_success_count", 0),
            ("dryRunReportDownloadUrl", "dry_run_report_download_url", 0),
            ("importFailedCount", "import_failed_count", 0),
            ("importSuccessCount", "import_success_count", 0),
            ("importReportDownloadUrl", "import_report_download_url", 0),
        ],
        fields: &[
            &E.file_name,
            &E.dry_run_failed_count,
            &E.dry_run_success_count,
            &E.dry_run_report_download_url,
            &E.import_failed_count,
            &E.import_success_count,
            &E.import_report_download_url,
        ],
    }
};

crate::runtime::model!(ContactImportJobMetadata);

crate::runtime::setters!(ContactImportJobMetadata {
    with_file_name: file_name: ::std::string::String,
    with_dry_run_failed_count: dry_run_failed_count: i32,
    with_dry_run_success_count: dry_run_success_count: i32,
    with_dry_run_report_download_url: dry_run_report_download_url: ::std::string::String,
    with_import_failed_count: import_failed_count: i32,
    with_import_success_count: import_success_count: i32,
    with_import_report_download_url: import_report_download_url: ::std::string::String,
});
