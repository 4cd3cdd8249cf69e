// @generated from the schema "UserObservationQuery"; changes made here are lost at the next generation

use crate::UserObservationQueryFilter;
use crate::runtime::{Extra, Open};

/// The schema `UserObservationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserObservationQuery {
    /// `filter`: `UserObservationQueryFilter`, required.
    pub filter: Option<Box<UserObservationQueryFilter>>,
    /// `metrics`: array of one of `oActiveQueues` and `oMemberQueues`, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `detailMetrics`: array of one of `oActiveQueues` and `oMemberQueues`.
    #[doc(alias = "detailMetrics")]
    pub detail_metrics: Option<Vec<Open<DetailMetrics>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserObservationQuery "UserObservationQuery" 3 {
    (
        filter: Box<UserObservationQueryFilter> = "filter" with_filter required,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        detail_metrics: Vec<Open<DetailMetrics>> = "detailMetrics" with_detail_metrics,
    )
});

/// The property `metrics` of `UserObservationQuery`. Known values: `oActiveQueues`, `oMemberQueues`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::values!(Metrics {
    OActiveQueues = "oActiveQueues",
    OMemberQueues = "oMemberQueues",
});

/// The property `detailMetrics` of `UserObservationQuery`. Known values: `oActiveQueues`, `oMemberQueues`.
#[repr(u16)]
#[non_exhaustive]
pub enum DetailMetrics {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::values!(DetailMetrics {
    OActiveQueues = "oActiveQueues",
    OMemberQueues = "oMemberQueues",
});
