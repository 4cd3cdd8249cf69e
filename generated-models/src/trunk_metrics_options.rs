// @generated from the schema "TrunkMetricsOptions"; changes made here are lost at the next generation

/// The schema `TrunkMetricsOptions`.
pub struct TrunkMetricsOptions {
    /// `proxyAddress`: `string`.
    #[doc(alias = "proxyAddress")]
    pub proxy_address: ::std::option::Option<::std::string::String>,
    /// `optionState`: `boolean`.
    #[doc(alias = "optionState")]
    pub option_state: ::std::option::Option<bool>,
    /// `optionStateTime`: `string (date-time)`.
    #[doc(alias = "optionStateTime")]
    pub option_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `errorInfo`: `TrunkErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::TrunkErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsOptions {
    const EMPTY: Self = Self {
        proxy_address: ::std::option::Option::None,
        option_state: ::std::option::Option::None,
        option_state_time: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsOptions = &<TrunkMetricsOptions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsOptions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("proxyAddress", "proxy_address", 0),
            ("optionState", "option_state", 0),
            ("optionStateTime", "option_state_time", 0),
            ("errorInfo", "error_info", 0),
        ],
        fields: &[&E.proxy_address, &E.option_state, &E.option_state_time, &E.error_info],
    }
};

crate::runtime::model!(TrunkMetricsOptions);

crate::runtime::setters!(TrunkMetricsOptions {
    with_proxy_address: proxy_address: ::std::string::String,
    with_option_state: option_state: bool,
    with_option_state_time: option_state_time: crate::runtime::DateTime,
    with_error_info: error_info: ::std::boxed::Box<crate::TrunkErrorInfo>,
});
