// @generated from the schema "ActionConfig"; changes made here are lost at the next generation

/// The schema `ActionConfig`.
#[repr(C)]
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

crate::runtime::model!(ActionConfig "ActionConfig" 3 {
    (
        timeout_seconds: i32 = "timeoutSeconds" 0 with_timeout_seconds,
        request: ::std::boxed::Box<crate::RequestConfig> = "request" 0 with_request,
        response: ::std::boxed::Box<crate::ResponseConfig> = "response" 0 with_response,
    )
});
