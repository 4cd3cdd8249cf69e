// @generated from the schema "EventDefinitionAggregates"; changes made here are lost at the next generation

/// The schema `EventDefinitionAggregates`.
#[repr(C)]
pub struct EventDefinitionAggregates {
    /// `eventDefinition`: `AddressableEntityRef`.
    #[doc(alias = "eventDefinition")]
    pub event_definition: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `eventCount`: `integer (int32)`.
    #[doc(alias = "eventCount")]
    pub event_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventDefinitionAggregates "EventDefinitionAggregates" 2 {
    (
        event_definition: ::std::boxed::Box<crate::AddressableEntityRef> = "eventDefinition" 0 with_event_definition,
        event_count: i32 = "eventCount" 0 with_event_count,
    )
});
