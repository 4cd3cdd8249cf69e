// @generated from the schema "CopilotAction"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `CopilotAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopilotAction {
    /// `actionType`: one of `KnowledgeArticle`, `CannedResponse` and `Script`, required.
    #[doc(alias = "actionType")]
    pub action_type: Option<Open<ActionType>>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopilotAction "CopilotAction" 2 {
    (
        action_type: Open<ActionType> = "actionType" with_action_type required,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
    )
});

/// The property `actionType` of `CopilotAction`. Known values: `KnowledgeArticle`, `CannedResponse`, `Script`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionType {
    KnowledgeArticle,
    CannedResponse,
    Script,
}

crate::runtime::values!(ActionType {
    KnowledgeArticle = "KnowledgeArticle",
    CannedResponse = "CannedResponse",
    Script = "Script",
});
