// @generated from the schema "RecordingAnnotationQueue"; changes made here are lost at the next generation

/// The schema `RecordingAnnotationQueue`.
#[repr(C)]
pub struct RecordingAnnotationQueue {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingAnnotationQueue "RecordingAnnotationQueue" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        id: ::std::string::String = "id" 1 with_id,
    )
});
