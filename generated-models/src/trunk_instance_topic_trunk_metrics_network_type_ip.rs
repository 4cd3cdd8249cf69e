// @generated from the schema "TrunkInstanceTopicTrunkMetricsNetworkTypeIp"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`.
pub struct TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `TrunkInstanceTopicTrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
    const EMPTY: Self = Self {
        address: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkInstanceTopicTrunkMetricsNetworkTypeIp = &<TrunkInstanceTopicTrunkMetricsNetworkTypeIp as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkInstanceTopicTrunkMetricsNetworkTypeIp",
        empty: E,
        extra: &E.extra,
        properties: &[("address", "address", 0), ("errorInfo", "error_info", 0)],
        fields: &[&E.address, &E.error_info],
    }
};

crate::runtime::model!(TrunkInstanceTopicTrunkMetricsNetworkTypeIp);

crate::runtime::setters!(TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
    with_address: address: ::std::string::String,
    with_error_info: error_info: ::std::boxed::Box<crate::TrunkInstanceTopicTrunkErrorInfo>,
});
