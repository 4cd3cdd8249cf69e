// @generated from the schema "LibraryBatchRequest"; changes made here are lost at the next generation

/// The schema `LibraryBatchRequest`.
#[repr(C)]
pub struct LibraryBatchRequest {
    /// `libraryIds`: `array of string`, required.
    #[doc(alias = "libraryIds")]
    pub library_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LibraryBatchRequest "LibraryBatchRequest" 1 {
    (
        library_ids: ::std::vec::Vec<::std::string::String> = "libraryIds" 1 with_library_ids,
    )
});
