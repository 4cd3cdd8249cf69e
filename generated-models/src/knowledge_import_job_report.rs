// @generated from the schema "KnowledgeImportJobReport"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobReport`.
#[repr(C)]
pub struct KnowledgeImportJobReport {
    /// `errors`: `array of KnowledgeImportJobError`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::KnowledgeImportJobError>>,
    /// `statistics`: `KnowledgeImportJobStatistics`.
    pub statistics: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeImportJobStatistics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeImportJobReport "KnowledgeImportJobReport" 2 {
    (
        errors: ::std::vec::Vec<crate::KnowledgeImportJobError> = "errors" 0 with_errors,
        statistics: ::std::boxed::Box<crate::KnowledgeImportJobStatistics> = "statistics" 0 with_statistics,
    )
});
