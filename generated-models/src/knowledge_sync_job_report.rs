// @generated from the schema "KnowledgeSyncJobReport"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncJobReport`.
#[repr(C)]
pub struct KnowledgeSyncJobReport {
    /// `errors`: `array of ErrorBody`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ErrorBody>>,
    /// `statistics`: `KnowledgeSyncJobStatistics`.
    pub statistics: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSyncJobStatistics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeSyncJobReport "KnowledgeSyncJobReport" 2 {
    (
        errors: ::std::vec::Vec<crate::ErrorBody> = "errors" 0 with_errors,
        statistics: ::std::boxed::Box<crate::KnowledgeSyncJobStatistics> = "statistics" 0 with_statistics,
    )
});
