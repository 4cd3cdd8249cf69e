// @generated from the schema "LogCaptureQueryRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LogCaptureQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LogCaptureQueryRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `sortOrder`: one of `ASC` and `DESC`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LogCaptureQueryRequest "LogCaptureQueryRequest" 3 {
    (
        interval: String = "interval" with_interval required,
        user_id: String = "userId" with_user_id required,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
    )
});

/// The property `sortOrder` of `LogCaptureQueryRequest`. Known values: `ASC`, `DESC`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::values!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
