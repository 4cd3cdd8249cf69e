// @generated from the schema "FlowPathsFlowDetails"; changes made here are lost at the next generation

/// The schema `FlowPathsFlowDetails`.
pub struct FlowPathsFlowDetails {
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `count`: `integer (int32)`, required.
    pub count: ::std::option::Option<i32>,
    /// `flow`: `AddressableEntityRef`, required, read-only.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowPathsFlowDetails {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        count: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowPathsFlowDetails = &<FlowPathsFlowDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowPathsFlowDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 1),
            ("type", "type", 1),
            ("count", "count", 1),
            ("flow", "flow", 3),
        ],
        fields: &[&E.version, &E.r#type, &E.count, &E.flow],
    }
};

crate::runtime::model!(FlowPathsFlowDetails);

crate::runtime::setters!(FlowPathsFlowDetails {
    with_version: version: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_count: count: i32,
    with_flow: flow: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `type` of `FlowPathsFlowDetails`. Known values: `DigitalBot`, `Bot`, `InboundCall`, `SecureCall`, `InboundShortMessage`, `InboundEmail`, `OutboundCall`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    DigitalBot,
    Bot,
    InboundCall,
    SecureCall,
    InboundShortMessage,
    InboundEmail,
    OutboundCall,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DigitalBot, "DigitalBot"),
        (Self::Bot, "Bot"),
        (Self::InboundCall, "InboundCall"),
        (Self::SecureCall, "SecureCall"),
        (Self::InboundShortMessage, "InboundShortMessage"),
        (Self::InboundEmail, "InboundEmail"),
        (Self::OutboundCall, "OutboundCall"),
    ];
}
