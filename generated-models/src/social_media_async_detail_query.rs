// @generated from the schema "SocialMediaAsyncDetailQuery"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncDetailQuery`.
#[repr(C)]
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

crate::runtime::model!(SocialMediaAsyncDetailQuery "SocialMediaAsyncDetailQuery" 5 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        filter: ::std::boxed::Box<crate::SocialMediaQueryFilter> = "filter" 0 with_filter,
        page_size: i32 = "pageSize" 0 with_page_size,
        order: crate::runtime::Open<Order> = "order" 0 with_order,
    )
});

/// The property `order` of `SocialMediaAsyncDetailQuery`. Known values: `asc`, `desc`.
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
}

crate::runtime::known!(Order);

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
    ];
}
