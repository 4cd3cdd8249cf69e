// @generated from the schema "HistoricalImportStatusJobResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportStatusJobResponse`.
#[repr(C)]
pub struct HistoricalImportStatusJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `importStatusResult`: `HistoricalImportStatus`.
    #[doc(alias = "importStatusResult")]
    pub import_status_result: ::std::option::Option<
        ::std::boxed::Box<crate::HistoricalImportStatus>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalImportStatusJobResponse "HistoricalImportStatusJobResponse" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        import_status_result: ::std::boxed::Box<crate::HistoricalImportStatus> = "importStatusResult" 0 with_import_status_result,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
