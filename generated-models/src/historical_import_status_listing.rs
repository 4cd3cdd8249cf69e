// @generated from the schema "HistoricalImportStatusListing"; changes made here are lost at the next generation

/// The schema `HistoricalImportStatusListing`.
pub struct HistoricalImportStatusListing {
    /// `entities`: `array of HistoricalImportStatus`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::HistoricalImportStatus>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalImportStatusListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalImportStatusListing = &<HistoricalImportStatusListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalImportStatusListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.entities, &E.download_url],
    }
};

crate::runtime::model!(HistoricalImportStatusListing);

crate::runtime::setters!(HistoricalImportStatusListing {
    with_entities: entities: ::std::vec::Vec<crate::HistoricalImportStatus>,
    with_download_url: download_url: ::std::string::String,
});
