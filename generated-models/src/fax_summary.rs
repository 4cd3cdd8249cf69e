// @generated from the schema "FaxSummary"; changes made here are lost at the next generation

/// The schema `FaxSummary`.
pub struct FaxSummary {
    /// `readCount`: `integer (int32)`.
    #[doc(alias = "readCount")]
    pub read_count: ::std::option::Option<i32>,
    /// `unreadCount`: `integer (int32)`.
    #[doc(alias = "unreadCount")]
    pub unread_count: ::std::option::Option<i32>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FaxSummary {
    const EMPTY: Self = Self {
        read_count: ::std::option::Option::None,
        unread_count: ::std::option::Option::None,
        total_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxSummary = &<FaxSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("readCount", "read_count", 0),
            ("unreadCount", "unread_count", 0),
            ("totalCount", "total_count", 0),
        ],
        fields: &[&E.read_count, &E.unread_count, &E.total_count],
    }
};

crate::runtime::model!(FaxSummary);

crate::runtime::setters!(FaxSummary {
    with_read_count: read_count: i32,
    with_unread_count: unread_count: i32,
    with_total_count: total_count: i32,
});
