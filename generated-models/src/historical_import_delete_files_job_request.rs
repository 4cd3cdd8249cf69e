// @generated from the schema "HistoricalImportDeleteFilesJobRequest"; changes made here are lost at the next generation

/// The schema `HistoricalImportDeleteFilesJobRequest`.
pub struct HistoricalImportDeleteFilesJobRequest {
    /// `requestIds`: `array of string`, required.
    #[doc(alias = "requestIds")]
    pub request_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalImportDeleteFilesJobRequest {
    const EMPTY: Self = Self {
        request_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalImportDeleteFilesJobRequest = &<HistoricalImportDeleteFilesJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalImportDeleteFilesJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("requestIds", "request_ids", 1)],
        fields: &[&E.request_ids],
    }
};

crate::runtime::model!(HistoricalImportDeleteFilesJobRequest);

crate::runtime::setters!(HistoricalImportDeleteFilesJobRequest {
    with_request_ids: request_ids: ::std::vec::Vec<::std::string::String>,
});
