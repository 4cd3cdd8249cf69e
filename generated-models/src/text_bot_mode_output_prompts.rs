// @generated from the schema "TextBotModeOutputPrompts"; changes made here are lost at the next generation

/// The schema `TextBotModeOutputPrompts`.
#[repr(C)]
pub struct TextBotModeOutputPrompts {
    /// `segments`: `array of TextBotPromptSegment`, required.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::TextBotPromptSegment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotModeOutputPrompts "TextBotModeOutputPrompts" 1 {
    (
        segments: ::std::vec::Vec<crate::TextBotPromptSegment> = "segments" 1 with_segments,
    )
});
