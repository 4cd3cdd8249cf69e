// @generated from the schema "ConversationCategory"; changes made here are lost at the next generation

use crate::Operand;
use crate::runtime::{Extra, Open};

/// The schema `ConversationCategory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCategory {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `interactionType`: one of `Voice`, `Digital` and `All`.
    #[doc(alias = "interactionType")]
    pub interaction_type: Option<Open<InteractionType>>,
    /// `criteria`: `Operand`.
    pub criteria: Option<Box<Operand>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCategory "ConversationCategory" 5 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        interaction_type: Open<InteractionType> = "interactionType" with_interaction_type,
        criteria: Box<Operand> = "criteria" with_criteria,
    )
});

/// The property `interactionType` of `ConversationCategory`. Known values: `Voice`, `Digital`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum InteractionType {
    Voice,
    Digital,
    All,
}

crate::runtime::values!(InteractionType {
    Voice = "Voice",
    Digital = "Digital",
    All = "All",
});
