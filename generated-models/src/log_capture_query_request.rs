// @generated from the schema "LogCaptureQueryRequest"; changes made here are lost at the next generation

/// The schema `LogCaptureQueryRequest`.
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

impl crate::runtime::Model for LogCaptureQueryRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LogCaptureQueryRequest = &<LogCaptureQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LogCaptureQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("userId", "user_id", 1),
            ("sortOrder", "sort_order", 0),
        ],
        fields: &[&E.interval, &E.user_id, &E.sort_order],
    }
};

crate::runtime::model!(LogCaptureQueryRequest);

crate::runtime::setters!(LogCaptureQueryRequest {
    with_interval: interval: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
});

/// The property `sortOrder` of `LogCaptureQueryRequest`. Known values: `ASC`, `DESC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}
