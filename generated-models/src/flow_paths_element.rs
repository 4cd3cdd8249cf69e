// @generated from the schema "FlowPathsElement"; changes made here are lost at the next generation

/// The schema `FlowPathsElement`.
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

impl crate::runtime::Model for FlowPathsElement {
    const EMPTY: Self = Self {
        parent_id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        count: ::std::option::Option::None,
        flows: ::std::option::Option::None,
        flow_outcome_value: ::std::option::Option::None,
        flow_milestone: ::std::option::Option::None,
        flow_outcome: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowPathsElement = &<FlowPathsElement as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowPathsElement",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("parentId", "parent_id", 0),
            ("type", "type", 1),
            ("count", "count", 1),
            ("flows", "flows", 1),
            ("flowOutcomeValue", "flow_outcome_value", 0),
            ("flowMilestone", "flow_milestone", 2),
            ("flowOutcome", "flow_outcome", 2),
        ],
        fields: &[
            &E.parent_id,
            &E.r#type,
            &E.count,
            &E.flows,
            &E.flow_outcome_value,
            &E.flow_milestone,
            &E.flow_outcome,
        ],
    }
};

crate::runtime::model!(FlowPathsElement);

crate::runtime::setters!(FlowPathsElement {
    with_parent_id: parent_id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_count: count: i32,
    with_flows: flows: ::std::vec::Vec<crate::FlowPathsFlowDetails>,
    with_flow_outcome_value: flow_outcome_value: crate::runtime::Open<FlowOutcomeValue>,
    with_flow_milestone: flow_milestone: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_flow_outcome: flow_outcome: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `type` of `FlowPathsElement`. Known values: `Abandoned`, `AgentEscalation`, `Disconnect`, `Error`, `Exit`, `Milestone`, `Outcome`, `RecognitionFailure`, `Root`, `TransferReturnToAgent`, `TransferToAcd`, `TransferToAcdVoicemail`, `TransferToFlow`, `TransferToGroup`, `TransferToGroupVoicemail`, `TransferToNumber`, `TransferToSecureFlow`, `TransferToUser`, `TransferToUserVoicemail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlowOutcomeValue {
    Failure,
    Success,
    Unknown,
}

impl crate::runtime::Enum for FlowOutcomeValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Failure, "FAILURE"),
        (Self::Success, "SUCCESS"),
        (Self::Unknown, "UNKNOWN"),
    ];
}
