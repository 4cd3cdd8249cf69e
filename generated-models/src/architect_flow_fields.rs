// @generated from the schema "ArchitectFlowFields"; changes made here are lost at the next generation

/// The schema `ArchitectFlowFields`.
#[repr(C)]
pub struct ArchitectFlowFields {
    /// `architectFlow`: `AddressableEntityRef`.
    #[doc(alias = "architectFlow")]
    pub architect_flow: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `flowRequestMappings`: `array of RequestMapping`.
    #[doc(alias = "flowRequestMappings")]
    pub flow_request_mappings: ::std::option::Option<
        ::std::vec::Vec<crate::RequestMapping>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectFlowFields "ArchitectFlowFields" 2 {
    (
        architect_flow: ::std::boxed::Box<crate::AddressableEntityRef> = "architectFlow" 0 with_architect_flow,
        flow_request_mappings: ::std::vec::Vec<crate::RequestMapping> = "flowRequestMappings" 0 with_flow_request_mappings,
    )
});
