// @generated from the schema "SocialMediaAsyncDetailQuery"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncDetailQuery`.
pub struct SocialMediaAsyncDetailQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `filter`: `SocialMediaQueryFilter`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::SocialMediaQueryFilter>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `order`: `string`.
    pub order: ::std::option::Option<crate::runtime::Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaAsyncDetailQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaAsyncDetailQuery = &<SocialMediaAsyncDetailQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaAsyncDetailQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("timeZone", "time_zone", 0),
            ("filter", "filter", 0),
            ("pageSize", "page_size", 0),
            ("order", "order", 0),
        ],
        fields: &[&E.interval, &E.time_zone, &E.filter, &E.page_size, &E.order],
    }
};

crate::runtime::model!(SocialMediaAsyncDetailQuery);

crate::runtime::setters!(SocialMediaAsyncDetailQuery {
    with_interval: interval: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_filter: filter: ::std::boxed::Box<crate::SocialMediaQueryFilter>,
    with_page_size: page_size: i32,
    with_order: order: crate::runtime::Open<Order>,
});

/// The property `order` of `SocialMediaAsyncDetailQuery`. Known values: `asc`, `desc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
}

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
    ];
}
