// @generated from the schema "FlowPathsElement"; changes made here are lost at the next generation

/// The schema `FlowPathsElement`.
#[repr(C)]
pub struct FlowPathsElement {
    /// `parentId`: `string`.
    #[doc(alias = "parentId")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `count`: `integer (int32)`, required.
    pub count: ::std::option::Option<i32>,
    /// `flows`: `array of FlowPathsFlowDetails`, required.
    pub flows: ::std::option::Option<::std::vec::Vec<crate::FlowPathsFlowDetails>>,
    /// `flowOutcomeValue`: `string`.
    #[doc(alias = "flowOutcomeValue")]
    pub flow_outcome_value: ::std::option::Option<
        crate::runtime::Open<FlowOutcomeValue>,
    >,
    /// `flowMilestone`: `AddressableEntityRef`, read-only.
    #[doc(alias = "flowMilestone")]
    pub flow_milestone: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `flowOutcome`: `AddressableEntityRef`, read-only.
    #[doc(alias = "flowOutcome")]
    pub flow_outcome: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowPathsElement "FlowPathsElement" 7 {
    (
        parent_id: ::std::string::String = "parentId" 0 with_parent_id,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        count: i32 = "count" 1 with_count,
        flows: ::std::vec::Vec<crate::FlowPathsFlowDetails> = "flows" 1 with_flows,
        flow_outcome_value: crate::runtime::Open<FlowOutcomeValue> = "flowOutcomeValue" 0 with_flow_outcome_value,
        flow_milestone: ::std::boxed::Box<crate::AddressableEntityRef> = "flowMilestone" 2 with_flow_milestone,
        flow_outcome: ::std::boxed::Box<crate::AddressableEntityRef> = "flowOutcome" 2 with_flow_outcome,
    )
});

/// The property `type` of `FlowPathsElement`. Known values: `Abandoned`, `AgentEscalation`, `Disconnect`, `Error`, `Exit`, `Milestone`, `Outcome`, `RecognitionFailure`, `Root`, `TransferReturnToAgent`, `TransferToAcd`, `TransferToAcdVoicemail`, `TransferToFlow`, `TransferToGroup`, `TransferToGroupVoicemail`, `TransferToNumber`, `TransferToSecureFlow`, `TransferToUser`, `TransferToUserVoicemail`.
#[non_exhaustive]
pub enum Type {
    Abandoned,
    AgentEscalation,
    Disconnect,
    Error,
    Exit,
    Milestone,
    Outcome,
    RecognitionFailure,
    Root,
    TransferReturnToAgent,
    TransferToAcd,
    TransferToAcdVoicemail,
    TransferToFlow,
    TransferToGroup,
    TransferToGroupVoicemail,
    TransferToNumber,
    TransferToSecureFlow,
    TransferToUser,
    TransferToUserVoicemail,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Abandoned, "Abandoned"),
        (Self::AgentEscalation, "AgentEscalation"),
        (Self::Disconnect, "Disconnect"),
        (Self::Error, "Error"),
        (Self::Exit, "Exit"),
        (Self::Milestone, "Milestone"),
        (Self::Outcome, "Outcome"),
        (Self::RecognitionFailure, "RecognitionFailure"),
        (Self::Root, "Root"),
        (Self::TransferReturnToAgent, "TransferReturnToAgent"),
        (Self::TransferToAcd, "TransferToAcd"),
        (Self::TransferToAcdVoicemail, "TransferToAcdVoicemail"),
        (Self::TransferToFlow, "TransferToFlow"),
        (Self::TransferToGroup, "TransferToGroup"),
        (Self::TransferToGroupVoicemail, "TransferToGroupVoicemail"),
        (Self::TransferToNumber, "TransferToNumber"),
        (Self::TransferToSecureFlow, "TransferToSecureFlow"),
        (Self::TransferToUser, "TransferToUser"),
        (Self::TransferToUserVoicemail, "TransferToUserVoicemail"),
    ];
}

/// The property `flowOutcomeValue` of `FlowPathsElement`. Known values: `FAILURE`, `SUCCESS`, `UNKNOWN`.
#[non_exhaustive]
pub enum FlowOutcomeValue {
    Failure,
    Success,
    Unknown,
}

crate::runtime::known!(FlowOutcomeValue);

impl crate::runtime::Enum for FlowOutcomeValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Failure, "FAILURE"),
        (Self::Success, "SUCCESS"),
        (Self::Unknown, "UNKNOWN"),
    ];
}
