// @generated from the schema "ContactImportJobMetadata"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactImportJobMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportJobMetadata {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `dryRunFailedCount`: `integer (int32)`.
    #[doc(alias = "dryRunFailedCount")]
    pub dry_run_failed_count: Option<i32>,
    /// `dryRunSuccessCount`: `integer (int32)`.
    #[doc(alias = "dryRunSuccessCount")]
    pub dry_run_success_count: Option<i32>,
    /// `dryRunReportDownloadUrl`: `string`.
    #[doc(alias = "dryRunReportDownloadUrl")]
    pub dry_run_report_download_url: Option<String>,
    /// `importFailedCount`: `integer (int32)`.
    #[doc(alias = "importFailedCount")]
    pub import_failed_count: Option<i32>,
    /// `importSuccessCount`: `integer (int32)`.
    #[doc(alias = "importSuccessCount")]
    pub import_success_count: Option<i32>,
    /// `importReportDownloadUrl`: `string`.
    #[doc(alias = "importReportDownloadUrl")]
    pub import_report_download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportJobMetadata "ContactImportJobMetadata" 7 {
    (
        file_name: String = "fileName" with_file_name,
        dry_run_failed_count: i32 = "dryRunFailedCount" with_dry_run_failed_count,
        dry_run_success_count: i32 = "dryRunSuccessCount" with_dry_run_success_count,
        dry_run_report_download_url: String = "dryRunReportDownloadUrl" with_dry_run_report_download_url,
        import_failed_count: i32 = "importFailedCount" with_import_failed_count,
        import_success_count: i32 = "importSuccessCount" with_import_success_count,
        import_report_download_url: String = "importReportDownloadUrl" with_import_report_download_url,
    )
});
