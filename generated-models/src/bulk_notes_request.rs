// @generated from the schema "BulkNotesRequest"; changes made here are lost at the next generation

/// The schema `BulkNotesRequest`.
#[repr(C)]
pub struct BulkNotesRequest {
    /// `entities`: `array of Note`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Note>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkNotesRequest "BulkNotesRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::Note> = "entities" 0 with_entities,
    )
});
