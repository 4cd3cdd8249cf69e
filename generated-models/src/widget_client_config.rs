// @generated from the schema "WidgetClientConfig"; changes made here are lost at the next generation

/// The schema `WidgetClientConfig`.
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

impl crate::runtime::Model for WidgetClientConfig {
    const EMPTY: Self = Self {
        v1: ::std::option::Option::None,
        v2: ::std::option::Option::None,
        v1_http: ::std::option::Option::None,
        third_party: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WidgetClientConfig = &<WidgetClientConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WidgetClientConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("v1", "v1", 0),
            ("v2", "v2", 0),
            ("v1-http", "v1_http", 0),
            ("third-party", "third_party", 0),
        ],
        fields: &[&E.v1, &E.v2, &E.v1_http, &E.third_party],
    }
};

crate::runtime::model!(WidgetClientConfig);

crate::runtime::setters!(WidgetClientConfig {
    with_v1: v1: ::std::boxed::Box<crate::WidgetClientConfigV1>,
    with_v2: v2: ::serde_json::Value,
    with_v1_http: v1_http: ::std::boxed::Box<crate::WidgetClientConfigV1Http>,
    with_third_party: third_party: ::serde_json::Value,
});
