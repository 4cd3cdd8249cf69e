// @generated from the schema "FlowPathsQuery"; changes made here are lost at the next generation

/// The schema `FlowPathsQuery`.
#[repr(C)]
pub struct FlowPathsQuery {
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `flows`: `array of FlowPathsFlowFilter`, required.
    pub flows: ::std::option::Option<::std::vec::Vec<crate::FlowPathsFlowFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowPathsQuery "FlowPathsQuery" 2 {
    (
        category: crate::runtime::Open<Category> = "category" 1 with_category,
        flows: ::std::vec::Vec<crate::FlowPathsFlowFilter> = "flows" 1 with_flows,
    )
});

/// The property `category` of `FlowPathsQuery`. Known values: `All`, `Abandoned`, `AgentEscalation`, `Complete`, `Disconnect`, `Error`, `RecognitionFailure`, `Transfer`.
#[non_exhaustive]
pub enum Category {
    All,
    Abandoned,
    AgentEscalation,
    Complete,
    Disconnect,
    Error,
    RecognitionFailure,
    Transfer,
}

crate::runtime::known!(Category);

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Abandoned, "Abandoned"),
        (Self::AgentEscalation, "AgentEscalation"),
        (Self::Complete, "Complete"),
        (Self::Disconnect, "Disconnect"),
        (Self::Error, "Error"),
        (Self::RecognitionFailure, "RecognitionFailure"),
        (Self::Transfer, "Transfer"),
    ];
}
