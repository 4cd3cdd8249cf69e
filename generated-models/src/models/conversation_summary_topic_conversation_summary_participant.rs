// @generated from the schema "ConversationSummaryTopicConversationSummaryParticipant"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationSummaryTopicConversationSummaryParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicConversationSummaryParticipant {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `purpose`: one of `UNKNOWN`, `ACD`, `AGENT`, `CUSTOMER` and `WORKFLOW`.
    pub purpose: Option<Open<Purpose>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationSummaryParticipant "ConversationSummaryTopicConversationSummaryParticipant" 2 {
    (
        user_id: String = "userId" with_user_id,
        purpose: Open<Purpose> = "purpose" with_purpose,
    )
});

/// The property `purpose` of `ConversationSummaryTopicConversationSummaryParticipant`. Known values: `UNKNOWN`, `ACD`, `AGENT`, `CUSTOMER`, `WORKFLOW`.
#[repr(u16)]
#[non_exhaustive]
pub enum Purpose {
    Unknown,
    Acd,
    Agent,
    Customer,
    Workflow,
}

crate::runtime::values!(Purpose {
    Unknown = "UNKNOWN",
    Acd = "ACD",
    Agent = "AGENT",
    Customer = "CUSTOMER",
    Workflow = "WORKFLOW",
});
