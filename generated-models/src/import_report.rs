// @generated from the schema "ImportReport"; changes made here are lost at the next generation

/// The schema `ImportReport`.
pub struct ImportReport {
    /// `errors`: `array of ImportError`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ImportError>>,
    /// `validated`: `ResultCounters`.
    pub validated: ::std::option::Option<::std::boxed::Box<crate::ResultCounters>>,
    /// `imported`: `ResultCounters`.
    pub imported: ::std::option::Option<::std::boxed::Box<crate::ResultCounters>>,
    /// `totalDocuments`: `integer (int32)`.
    #[doc(alias = "totalDocuments")]
    pub total_documents: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ImportReport {
    const EMPTY: Self = Self {
        errors: ::std::option::Option::None,
        validated: ::std::option::Option::None,
        imported: ::std::option::Option::None,
        total_documents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportReport = &<ImportReport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportReport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("errors", "errors", 0),
            ("validated", "validated", 0),
            ("imported", "imported", 0),
            ("totalDocuments", "total_documents", 0),
        ],
        fields: &[&E.errors, &E.validated, &E.imported, &E.total_documents],
    }
};

crate::runtime::model!(ImportReport);

crate::runtime::setters!(ImportReport {
    with_errors: errors: ::std::vec::Vec<crate::ImportError>,
    with_validated: validated: ::std::boxed::Box<crate::ResultCounters>,
    with_imported: imported: ::std::boxed::Box<crate::ResultCounters>,
    with_total_documents: total_documents: i32,
});
