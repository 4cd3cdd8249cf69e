// @generated from the schema "WidgetClientConfig"; changes made here are lost at the next generation

/// The schema `WidgetClientConfig`.
#[repr(C)]
pub struct WidgetClientConfig {
    /// `v1`: `WidgetClientConfigV1`.
    pub v1: ::std::option::Option<::std::boxed::Box<crate::WidgetClientConfigV1>>,
    /// `v2`: `object`.
    pub v2: ::std::option::Option<::serde_json::Value>,
    /// `v1-http`: `WidgetClientConfigV1Http`.
    #[doc(alias = "v1-http")]
    pub v1_http: ::std::option::Option<
        ::std::boxed::Box<crate::WidgetClientConfigV1Http>,
    >,
    /// `third-party`: `object`.
    #[doc(alias = "third-party")]
    pub third_party: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WidgetClientConfig "WidgetClientConfig" 4 {
    (
        v1: ::std::boxed::Box<crate::WidgetClientConfigV1> = "v1" 0 with_v1,
        v2: ::serde_json::Value = "v2" 0 with_v2,
        v1_http: ::std::boxed::Box<crate::WidgetClientConfigV1Http> = "v1-http" 0 with_v1_http,
        third_party: ::serde_json::Value = "third-party" 0 with_third_party,
    )
});
