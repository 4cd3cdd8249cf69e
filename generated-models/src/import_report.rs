// @generated from the schema "ImportReport"; changes made here are lost at the next generation

/// The schema `ImportReport`.
#[repr(C)]
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

crate::runtime::model!(ImportReport "ImportReport" 4 {
    (
        errors: ::std::vec::Vec<crate::ImportError> = "errors" 0 with_errors,
        validated: ::std::boxed::Box<crate::ResultCounters> = "validated" 0 with_validated,
        imported: ::std::boxed::Box<crate::ResultCounters> = "imported" 0 with_imported,
        total_documents: i32 = "totalDocuments" 0 with_total_documents,
    )
});
