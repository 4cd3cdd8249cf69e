// @generated from the schema "SocialMediaAsyncDetailQuery"; changes made here are lost at the next generation

use crate::SocialMediaQueryFilter;
use crate::runtime::{Extra, Open};

/// The schema `SocialMediaAsyncDetailQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaAsyncDetailQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `filter`: `SocialMediaQueryFilter`.
    pub filter: Option<Box<SocialMediaQueryFilter>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `order`: one of `asc` and `desc`.
    pub order: Option<Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaAsyncDetailQuery "SocialMediaAsyncDetailQuery" 5 {
    (
        interval: String = "interval" with_interval required,
        time_zone: String = "timeZone" with_time_zone,
        filter: Box<SocialMediaQueryFilter> = "filter" with_filter,
        page_size: i32 = "pageSize" with_page_size,
        order: Open<Order> = "order" with_order,
    )
});

/// The property `order` of `SocialMediaAsyncDetailQuery`. Known values: `asc`, `desc`.
#[repr(u16)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
}

crate::runtime::values!(Order {
    Asc = "asc",
    Desc = "desc",
});
