// @generated from the schema "FlowPathsQuery"; changes made here are lost at the next generation

/// The schema `FlowPathsQuery`.
pub struct FlowPathsQuery {
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `flows`: `array of FlowPathsFlowFilter`, required.
    pub flows: ::std::option::Option<::std::vec::Vec<crate::FlowPathsFlowFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowPathsQuery {
    const EMPTY: Self = Self {
        category: ::std::option::Option::None,
        flows: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowPathsQuery = &<FlowPathsQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowPathsQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("category", "category", 1), ("flows", "flows", 1)],
        fields: &[&E.category, &E.flows],
    }
};

crate::runtime::model!(FlowPathsQuery);

crate::runtime::setters!(FlowPathsQuery {
    with_category: category: crate::runtime::Open<Category>,
    with_flows: flows: ::std::vec::Vec<crate::FlowPathsFlowFilter>,
});

/// The property `category` of `FlowPathsQuery`. Known values: `All`, `Abandoned`, `AgentEscalation`, `Complete`, `Disconnect`, `Error`, `RecognitionFailure`, `Transfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
