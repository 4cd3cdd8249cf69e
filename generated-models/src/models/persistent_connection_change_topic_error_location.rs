// @generated from the schema "PersistentConnectionChangeTopicErrorLocation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PersistentConnectionChangeTopicErrorLocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PersistentConnectionChangeTopicErrorLocation {
    /// `function`: `string`.
    pub function: Option<String>,
    /// `fileID`: `string`.
    #[doc(alias = "fileID")]
    pub file_id: Option<String>,
    /// `line`: `integer`.
    pub line: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicErrorLocation "PersistentConnectionChangeTopicErrorLocation" 3 {
    (
        function: String = "function" with_function,
        file_id: String = "fileID" with_file_id,
        line: i64 = "line" with_line,
    )
});
