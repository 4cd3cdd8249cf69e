// @generated from the schema "ConversationEditedInput"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ConversationEditedInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEditedInput {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEditedInput "ConversationEditedInput" 2 {
    (
        text: String = "text" with_text,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
