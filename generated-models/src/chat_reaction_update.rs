// @generated from the schema "ChatReactionUpdate"; changes made here are lost at the next generation

/// The schema `ChatReactionUpdate`.
#[repr(C)]
pub struct ChatReactionUpdate {
    /// `reactions`: `array of string`, required.
    pub reactions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatReactionUpdate "ChatReactionUpdate" 1 {
    (
        reactions: ::std::vec::Vec<::std::string::String> = "reactions" 1 with_reactions,
    )
});
