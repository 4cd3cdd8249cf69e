// @generated from the schema "BulkFetchNotesResponse"; changes made here are lost at the next generation

/// The schema `BulkFetchNotesResponse`.
pub struct BulkFetchNotesResponse {
    /// `results`: `array of BulkResponseResultNoteEntityBulkEntityErrorEntity`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::BulkResponseResultNoteEntityBulkEntityErrorEntity>,
    >,
    /// `errorCount`: `integer (int32)`.
    #[doc(alias = "errorCount")]
    pub error_count: ::std::option::Option<i32>,
    /// `errorIndexes`: `array of integer (int32)`.
    #[doc(alias = "errorIndexes")]
    pub error_indexes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkFetchNotesResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        error_count: ::std::option::Option::None,
        error_indexes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkFetchNotesResponse = &<BulkFetchNotesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkFetchNotesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("results", "results", 0),
            ("errorCount", "error_count", 0),
            ("errorIndexes", "error_indexes", 0),
        ],
        fields: &[&E.results, &E.error_count, &E.error_indexes],
    }
};

crate::runtime::model!(BulkFetchNotesResponse);

crate::runtime::setters!(BulkFetchNotesResponse {
    with_results: results: ::std::vec::Vec<crate::BulkResponseResultNoteEntityBulkEntityErrorEntity>,
    with_error_count: error_count: i32,
    with_error_indexes: error_indexes: ::std::vec::Vec<i32>,
});
