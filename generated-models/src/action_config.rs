// @generated from the schema "ActionConfig"; changes made here are lost at the next generation

/// The schema `ActionConfig`.
pub struct ActionConfig {
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: ::std::option::Option<i32>,
    /// `request`: `RequestConfig`.
    pub request: ::std::option::Option<::std::boxed::Box<crate::RequestConfig>>,
    /// `response`: `ResponseConfig`.
    pub response: ::std::option::Option<::std::boxed::Box<crate::ResponseConfig>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionConfig {
    const EMPTY: Self = Self {
        timeout_seconds: ::std::option::Option::None,
        request: ::std::option::Option::None,
        response: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionConfig = &<ActionConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeoutSeconds", "timeout_seconds", 0),
            ("request", "request", 0),
            ("response", "response", 0),
        ],
        fields: &[&E.timeout_seconds, &E.request, &E.response],
    }
};

crate::runtime::model!(ActionConfig);

crate::runtime::setters!(ActionConfig {
    with_timeout_seconds: timeout_seconds: i32,
    with_request: request: ::std::boxed::Box<crate::RequestConfig>,
    with_response: response: ::std::boxed::Box<crate::ResponseConfig>,
});
