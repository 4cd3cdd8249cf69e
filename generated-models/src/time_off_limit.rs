// @generated from the schema "TimeOffLimit"; changes made here are lost at the next generation

/// The schema `TimeOffLimit`.
pub struct TimeOffLimit {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: ::std::option::Option<i32>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffLimit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        default_limit_minutes: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffLimit = &<TimeOffLimit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffLimit",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("granularity", "granularity", 0),
            ("defaultLimitMinutes", "default_limit_minutes", 0),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.granularity,
            &E.default_limit_minutes,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TimeOffLimit);

crate::runtime::setters!(TimeOffLimit {
    with_id: id: ::std::string::String,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_default_limit_minutes: default_limit_minutes: i32,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `granularity` of `TimeOffLimit`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
