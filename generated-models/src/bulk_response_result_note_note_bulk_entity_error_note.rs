// @generated from the schema "BulkResponseResultNoteNoteBulkEntityErrorNote"; changes made here are lost at the next generation

/// The schema `BulkResponseResultNoteNoteBulkEntityErrorNote`.
#[repr(C)]
pub struct BulkResponseResultNoteNoteBulkEntityErrorNote {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `success`: `boolean`.
    pub success: ::std::option::Option<bool>,
    /// `entity`: `Note`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::Note>>,
    /// `error`: `BulkEntityErrorNote`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkEntityErrorNote>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkResponseResultNoteNoteBulkEntityErrorNote "BulkResponseResultNoteNoteBulkEntityErrorNote" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        success: bool = "success" 0 with_success,
        entity: ::std::boxed::Box<crate::Note> = "entity" 0 with_entity,
        error: ::std::boxed::Box<crate::BulkEntityErrorNote> = "error" 0 with_error,
    )
});
