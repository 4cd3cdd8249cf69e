// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant`.
pub struct ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<crate::runtime::Open<Purpose>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant = &<ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant",
        empty: E,
        extra: &E.extra,
        properties: &[("userId", "user_id", 0), ("purpose", "purpose", 0)],
        fields: &[&E.user_id, &E.purpose],
    }
};

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant);

crate::runtime::setters!(ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
    with_user_id: user_id: ::std::string::String,
    with_purpose: purpose: crate::runtime::Open<Purpose>,
});

/// The property `purpose` of `ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant`. Known values: `UNKNOWN`, `ACD`, `AGENT`, `CUSTOMER`, `WORKFLOW`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Purpose {
    Unknown,
    Acd,
    Agent,
    Customer,
    Workflow,
}

impl crate::runtime::Enum for Purpose {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Acd, "ACD"),
        (Self::Agent, "AGENT"),
        (Self::Customer, "CUSTOMER"),
        (Self::Workflow, "WORKFLOW"),
    ];
}
