// @generated from the schema "ConversationInsight"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationInsight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationInsight {
    /// `type`: one of `Reason`, `Resolution` and `ActionItem`.
    pub r#type: Option<Open<Type>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationInsight "ConversationInsight" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        title: String = "title" with_title,
        description: String = "description" with_description,
    )
});

/// The property `type` of `ConversationInsight`. Known values: `Reason`, `Resolution`, `ActionItem`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Reason,
    Resolution,
    ActionItem,
}

crate::runtime::values!(Type {
    Reason = "Reason",
    Resolution = "Resolution",
    ActionItem = "ActionItem",
});
