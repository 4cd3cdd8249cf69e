// @generated from the schema "HistoricalImportStatusListing"; changes made here are lost at the next generation

/// The schema `HistoricalImportStatusListing`.
#[repr(C)]
pub struct HistoricalImportStatusListing {
    /// `entities`: `array of HistoricalImportStatus`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::HistoricalImportStatus>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalImportStatusListing "HistoricalImportStatusListing" 2 {
    (
        entities: ::std::vec::Vec<crate::HistoricalImportStatus> = "entities" 0 with_entities,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
