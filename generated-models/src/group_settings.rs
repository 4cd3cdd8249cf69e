// @generated from the schema "GroupSettings"; changes made here are lost at the next generation

/// The schema `GroupSettings`.
pub struct GroupSettings {
    /// `minimumGroupSize`: `integer (int32)`.
    #[doc(alias = "minimumGroupSize")]
    pub minimum_group_size: ::std::option::Option<i32>,
    /// `maximumGroupSize`: `integer (int32)`.
    #[doc(alias = "maximumGroupSize")]
    pub maximum_group_size: ::std::option::Option<i32>,
    /// `maximumTotalSessions`: `integer (int32)`.
    #[doc(alias = "maximumTotalSessions")]
    pub maximum_total_sessions: ::std::option::Option<i32>,
    /// `maximumConcurrentSessions`: `integer (int32)`.
    #[doc(alias = "maximumConcurrentSessions")]
    pub maximum_concurrent_sessions: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupSettings {
    const EMPTY: Self = Self {
        minimum_group_size: ::std::option::Option::None,
        maximum_group_size: ::std::option::Option::None,
        maximum_total_sessions: ::std::option::Option::None,
        maximum_concurrent_sessions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupSettings = &<GroupSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("minimumGroupSize", "minimum_group_size", 0),
            ("maximumGroupSize", "maximum_group_size", 0),
            ("maximumTotalSessions", "maximum_total_sessions", 0),
            ("maximumConcurrentSessions", "maximum_concurrent_sessions", 0),
        ],
        fields: &[
            &E.minimum_group_size,
            &E.maximum_group_size,
            &E.maximum_total_sessions,
            &E.maximum_concurrent_sessions,
        ],
    }
};

crate::runtime::model!(GroupSettings);

crate::runtime::setters!(GroupSettings {
    with_minimum_group_size: minimum_group_size: i32,
    with_maximum_group_size: maximum_group_size: i32,
    with_maximum_total_sessions: maximum_total_sessions: i32,
    with_maximum_concurrent_sessions: maximum_concurrent_sessions: i32,
});
