// @generated from the schema "TrunkMetricsNetworkTypeIp"; changes made here are lost at the next generation

/// The schema `TrunkMetricsNetworkTypeIp`.
pub struct TrunkMetricsNetworkTypeIp {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsNetworkTypeIp {
    const EMPTY: Self = Self {
        address: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsNetworkTypeIp = &<TrunkMetricsNetworkTypeIp as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsNetworkTypeIp",
        empty: E,
        extra: &E.extra,
        properties: &[("address", "address", 0), ("errorInfo", "error_info", 0)],
        fields: &[&E.address, &E.error_info],
    }
};

crate::runtime::model!(TrunkMetricsNetworkTypeIp);

crate::runtime::setters!(TrunkMetricsNetworkTypeIp {
    with_address: address: ::std::string::String,
    with_error_info: error_info: ::std::boxed::Box<crate::TrunkErrorInfo>,
});
