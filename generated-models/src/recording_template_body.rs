// @generated from the schema "RecordingTemplateBody"; changes made here are lost at the next generation

/// The schema `RecordingTemplateBody`.
#[repr(C)]
pub struct RecordingTemplateBody {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingTemplateBody "RecordingTemplateBody" 1 {
    (
        text: ::std::string::String = "text" 0 with_text,
    )
});
