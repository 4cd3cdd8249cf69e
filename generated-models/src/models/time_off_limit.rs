// @generated from the schema "TimeOffLimit"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{Extra, Open};

/// The schema `TimeOffLimit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffLimit {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `granularity`: `Daily`, the one known value.
    pub granularity: Option<Open<Granularity>>,
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: Option<i32>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffLimit "TimeOffLimit" 5 {
    (
        id: String = "id" with_id read_only,
        granularity: Open<Granularity> = "granularity" with_granularity,
        default_limit_minutes: i32 = "defaultLimitMinutes" with_default_limit_minutes,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `granularity` of `TimeOffLimit`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
});
