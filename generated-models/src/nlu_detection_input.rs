// @generated from the schema "NluDetectionInput"; changes made here are lost at the next generation

/// The schema `NluDetectionInput`.
#[repr(C)]
pub struct NluDetectionInput {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDetectionInput "NluDetectionInput" 2 {
    (
        text: ::std::string::String = "text" 1 with_text,
        language: ::std::string::String = "language" 0 with_language,
    )
});
