// @generated from the schema "RecordingAnnotationFlow"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RecordingAnnotationFlow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingAnnotationFlow {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingAnnotationFlow "RecordingAnnotationFlow" 2 {
    (
        name: String = "name" with_name required,
        id: String = "id" with_id required,
    )
});
