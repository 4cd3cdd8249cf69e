// @generated from the schema "ContactImportJobMetadata"; changes made here are lost at the next generation

/// The schema `ContactImportJobMetadata`.
#[repr(C)]
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

crate::runtime::model!(ContactImportJobMetadata "ContactImportJobMetadata" 7 {
    (
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        dry_run_failed_count: i32 = "dryRunFailedCount" 0 with_dry_run_failed_count,
        dry_run_success_count: i32 = "dryRunSuccessCount" 0 with_dry_run_success_count,
        dry_run_report_download_url: ::std::string::String = "dryRunReportDownloadUrl" 0 with_dry_run_report_download_url,
        import_failed_count: i32 = "importFailedCount" 0 with_import_failed_count,
        import_success_count: i32 = "importSuccessCount" 0 with_import_success_count,
        import_report_download_url: ::std::string::String = "importReportDownloadUrl" 0 with_import_report_download_url,
    )
});
