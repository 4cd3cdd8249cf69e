// @generated from the schema "HistoricalImportStatusJobResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportStatusJobResponse`.
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

impl crate::runtime::Model for HistoricalImportStatusJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        import_status_result: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalImportStatusJobResponse = &<HistoricalImportStatusJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalImportStatusJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("importStatusResult", "import_status_result", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.import_status_result, &E.self_uri],
    }
};

crate::runtime::model!(HistoricalImportStatusJobResponse);

crate::runtime::setters!(HistoricalImportStatusJobResponse {
    with_id: id: ::std::string::String,
    with_import_status_result: import_status_result: ::std::boxed::Box<crate::HistoricalImportStatus>,
    with_self_uri: self_uri: ::std::string::String,
});
