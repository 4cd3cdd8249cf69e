// @generated from the schema "FlowPathsFlowDetails"; changes made here are lost at the next generation

/// The schema `FlowPathsFlowDetails`.
#[repr(C)]
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

crate::runtime::model!(FlowPathsFlowDetails "FlowPathsFlowDetails" 4 {
    (
        version: ::std::string::String = "version" 1 with_version,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        count: i32 = "count" 1 with_count,
        flow: ::std::boxed::Box<crate::AddressableEntityRef> = "flow" 3 with_flow,
    )
});

/// The property `type` of `FlowPathsFlowDetails`. Known values: `DigitalBot`, `Bot`, `InboundCall`, `SecureCall`, `InboundShortMessage`, `InboundEmail`, `OutboundCall`.
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

crate::runtime::known!(Type);

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
