// @generated from the schema "TextBotUserInputAlternative"; changes made here are lost at the next generation

/// The schema `TextBotUserInputAlternative`.
#[repr(C)]
pub struct TextBotUserInputAlternative {
    /// `transcript`: `TextBotTranscript`, required.
    pub transcript: ::std::option::Option<::std::boxed::Box<crate::TextBotTranscript>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotUserInputAlternative "TextBotUserInputAlternative" 1 {
    (
        transcript: ::std::boxed::Box<crate::TextBotTranscript> = "transcript" 1 with_transcript,
    )
});
