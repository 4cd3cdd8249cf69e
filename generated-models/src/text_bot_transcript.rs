// @generated from the schema "TextBotTranscript"; changes made here are lost at the next generation

/// The schema `TextBotTranscript`.
#[repr(C)]
pub struct TextBotTranscript {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotTranscript "TextBotTranscript" 2 {
    (
        text: ::std::string::String = "text" 1 with_text,
        confidence: f64 = "confidence" 0 with_confidence,
    )
});
