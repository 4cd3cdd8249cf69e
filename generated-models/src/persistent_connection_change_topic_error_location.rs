// @generated from the schema "PersistentConnectionChangeTopicErrorLocation"; changes made here are lost at the next generation

/// The schema `PersistentConnectionChangeTopicErrorLocation`.
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

impl crate::runtime::Model for PersistentConnectionChangeTopicErrorLocation {
    const EMPTY: Self = Self {
        function: ::std::option::Option::None,
        file_id: ::std::option::Option::None,
        line: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PersistentConnectionChangeTopicErrorLocation = &<PersistentConnectionChangeTopicErrorLocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PersistentConnectionChangeTopicErrorLocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("function", "function", 0),
            ("fileID", "file_id", 0),
            ("line", "line", 0),
        ],
        fields: &[&E.function, &E.file_id, &E.line],
    }
};

crate::runtime::model!(PersistentConnectionChangeTopicErrorLocation);

crate::runtime::setters!(PersistentConnectionChangeTopicErrorLocation {
    with_function: function: ::std::string::String,
    with_file_id: file_id: ::std::string::String,
    with_line: line: i64,
});
