// @generated from the schema "PersistentConnectionChangeTopicErrorLocation"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicErrorLocation`.
#[repr(C)]
pub struct PersistentConnectionChangeTopicErrorLocation {
    /// `function`: `string`.
    pub function: ::std::option::Option<::std::string::String>,
    /// `fileID`: `string`.
    #[doc(alias = "fileID")]
    pub file_id: ::std::option::Option<::std::string::String>,
    /// `line`: `integer`.
    pub line: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicErrorLocation "PersistentConnectionChangeTopicErrorLocation" 3 {
    (
        function: ::std::string::String = "function" 0 with_function,
        file_id: ::std::string::String = "fileID" 0 with_file_id,
        line: i64 = "line" 0 with_line,
    )
});
