// @generated from the schema "LogCaptureQueryRequest"; changes made here are lost at the next generation

/// The schema `LogCaptureQueryRequest`.
#[repr(C)]
pub struct LogCaptureQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LogCaptureQueryRequest "LogCaptureQueryRequest" 3 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        user_id: ::std::string::String = "userId" 1 with_user_id,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
    )
});

/// The property `sortOrder` of `LogCaptureQueryRequest`. Known values: `ASC`, `DESC`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}
