// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant`.
#[repr(C)]
pub struct ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<crate::runtime::Open<Purpose>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant "ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant" 2 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        purpose: crate::runtime::Open<Purpose> = "purpose" 0 with_purpose,
    )
});

/// The property `purpose` of `ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant`. Known values: `UNKNOWN`, `ACD`, `AGENT`, `CUSTOMER`, `WORKFLOW`.
#[non_exhaustive]
pub enum Purpose {
    Unknown,
    Acd,
    Agent,
    Customer,
    Workflow,
}

crate::runtime::known!(Purpose);

impl crate::runtime::Enum for Purpose {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Acd, "ACD"),
        (Self::Agent, "AGENT"),
        (Self::Customer, "CUSTOMER"),
        (Self::Workflow, "WORKFLOW"),
    ];
}
