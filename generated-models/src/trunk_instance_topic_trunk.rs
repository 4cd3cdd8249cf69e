// @generated from the schema "TrunkInstanceTopicTrunk"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunk`.
#[repr(C)]
pub struct TrunkInstanceTopicTrunk {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `connectedStatus`: `TrunkInstanceTopicTrunkConnectedStatus`.
    #[doc(alias = "connectedStatus")]
    pub connected_status: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkInstanceTopicTrunkConnectedStatus>,
    >,
    /// `optionsStatus`: `array of TrunkInstanceTopicTrunkMetricsOptions`.
    #[doc(alias = "optionsStatus")]
    pub options_status: ::std::option::Option<
        ::std::vec::Vec<crate::TrunkInstanceTopicTrunkMetricsOptions>,
    >,
    /// `registersStatus`: `array of TrunkInstanceTopicTrunkMetricsRegisters`.
    #[doc(alias = "registersStatus")]
    pub registers_status: ::std::option::Option<
        ::std::vec::Vec<crate::TrunkInstanceTopicTrunkMetricsRegisters>,
    >,
    /// `ipStatus`: `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`.
    #[doc(alias = "ipStatus")]
    pub ip_status: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkInstanceTopicTrunkMetricsNetworkTypeIp>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunk "TrunkInstanceTopicTrunk" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        connected_status: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkConnectedStatus> = "connectedStatus" 0 with_connected_status,
        options_status: ::std::vec::Vec<crate::TrunkInstanceTopicTrunkMetricsOptions> = "optionsStatus" 0 with_options_status,
        registers_status: ::std::vec::Vec<crate::TrunkInstanceTopicTrunkMetricsRegisters> = "registersStatus" 0 with_registers_status,
        ip_status: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkMetricsNetworkTypeIp> = "ipStatus" 0 with_ip_status,
    )
});
