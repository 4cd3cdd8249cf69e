// @generated from the schema "ConversationEditedInput"; changes made here are lost at the next generation

/// The schema `ConversationEditedInput`.
#[repr(C)]
pub struct ConversationEditedInput {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEditedInput "ConversationEditedInput" 2 {
    (
        text: ::std::string::String = "text" 0 with_text,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});
