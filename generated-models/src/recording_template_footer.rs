// @generated from the schema "RecordingTemplateFooter"; changes made here are lost at the next generation

/// The schema `RecordingTemplateFooter`.
#[repr(C)]
pub struct RecordingTemplateFooter {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingTemplateFooter "RecordingTemplateFooter" 1 {
    (
        text: ::std::string::String = "text" 0 with_text,
    )
});
