// @generated from the schema "TrunkInstanceTopicTrunk"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunk`.
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

impl crate::runtime::Model for TrunkInstanceTopicTrunk {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        connected_status: ::std::option::Option::None,
        options_status: ::std::option::Option::None,
        registers_status: ::std::option::Option::None,
        ip_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkInstanceTopicTrunk = &<TrunkInstanceTopicTrunk as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkInstanceTopicTrunk",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("connectedStatus", "connected_status", 0),
            ("optionsStatus", "options_status", 0),
            ("registersStatus", "registers_status", 0),
            ("ipStatus", "ip_status", 0),
        ],
        fields: &[
            &E.id,
            &E.connected_status,
            &E.options_status,
            &E.registers_status,
            &E.ip_status,
        ],
    }
};

crate::runtime::model!(TrunkInstanceTopicTrunk);

crate::runtime::setters!(TrunkInstanceTopicTrunk {
    with_id: id: ::std::string::String,
    with_connected_status: connected_status: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkConnectedStatus>,
    with_options_status: options_status: ::std::vec::Vec<crate::TrunkInstanceTopicTrunkMetricsOptions>,
    with_registers_status: registers_status: ::std::vec::Vec<crate::TrunkInstanceTopicTrunkMetricsRegisters>,
    with_ip_status: ip_status: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkMetricsNetworkTypeIp>,
});
