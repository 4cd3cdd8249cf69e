// @generated from the schema "LibraryBatchRequest"; changes made here are lost at the next generation

/// The schema `LibraryBatchRequest`.
pub struct LibraryBatchRequest {
    /// `libraryIds`: `array of string`, required.
    #[doc(alias = "libraryIds")]
    pub library_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LibraryBatchRequest {
    const EMPTY: Self = Self {
        library_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LibraryBatchRequest = &<LibraryBatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LibraryBatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("libraryIds", "library_ids", 1)],
        fields: &[&E.library_ids],
    }
};

crate::runtime::model!(LibraryBatchRequest);

crate::runtime::setters!(LibraryBatchRequest {
    with_library_ids: library_ids: ::std::vec::Vec<::std::string::String>,
});
