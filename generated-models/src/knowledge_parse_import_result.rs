// @generated from the schema "KnowledgeParseImportResult"; changes made here are lost at the next generation

/// The schema `KnowledgeParseImportResult`.
pub struct KnowledgeParseImportResult {
    /// `success`: `integer (int32)`, required.
    pub success: ::std::option::Option<i32>,
    /// `failure`: `integer (int32)`, required.
    pub failure: ::std::option::Option<i32>,
    /// `errors`: `array of ErrorBody`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeParseImportResult {
    const EMPTY: Self = Self {
        success: ::std::option::Option::None,
        failure: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeParseImportResult = &<KnowledgeParseImportResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeParseImportResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("success", "success", 1),
            ("failure", "failure", 1),
            ("errors", "errors", 0),
        ],
        fields: &[&E.success, &E.failure, &E.errors],
    }
};

crate::runtime::model!(KnowledgeParseImportResult);

crate::runtime::setters!(KnowledgeParseImportResult {
    with_success: success: i32,
    with_failure: failure: i32,
    with_errors: errors: ::std::vec::Vec<crate::ErrorBody>,
});
