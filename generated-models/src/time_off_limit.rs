// @generated from the schema "TimeOffLimit"; changes made here are lost at the next generation

/// The schema `TimeOffLimit`.
#[repr(C)]
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

crate::runtime::model!(TimeOffLimit "TimeOffLimit" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        default_limit_minutes: i32 = "defaultLimitMinutes" 0 with_default_limit_minutes,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `granularity` of `TimeOffLimit`. Known values: `Daily`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
