// @generated from the schema "TrunkMetricsRegisters"; changes made here are lost at the next generation

/// The schema `TrunkMetricsRegisters`.
pub struct TrunkMetricsRegisters {
    /// `proxyAddress`: `string`.
    #[doc(alias = "proxyAddress")]
    pub proxy_address: ::std::option::Option<::std::string::String>,
    /// `registerState`: `boolean`.
    #[doc(alias = "registerState")]
    pub register_state: ::std::option::Option<bool>,
    /// `registerStateTime`: `string (date-time)`.
    #[doc(alias = "registerStateTime")]
    pub register_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsRegisters {
    const EMPTY: Self = Self {
        proxy_address: ::std::option::Option::None,
        register_state: ::std::option::Option::None,
        register_state_time: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsRegisters = &<TrunkMetricsRegisters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsRegisters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("proxyAddress", "proxy_address", 0),
            ("registerState", "register_state", 0),
            ("registerStateTime", "register_state_time", 0),
            ("errorInfo", "error_info", 0),
        ],
        fields: &[
            &E.proxy_address,
            &E.register_state,
            &E.register_state_time,
            &E.error_info,
        ],
    }
};

crate::runtime::model!(TrunkMetricsRegisters);

crate::runtime::setters!(TrunkMetricsRegisters {
    with_proxy_address: proxy_address: ::std::string::String,
    with_register_state: register_state: bool,
    with_register_state_time: register_state_time: crate::runtime::DateTime,
    with_error_info: error_info: ::std::boxed::Box<crate::TrunkErrorInfo>,
});
