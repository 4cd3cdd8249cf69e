// @generated from the schema "EdgeMetricsTopicEdgeMetricProcessor"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsTopicEdgeMetricProcessor`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricProcessor {
    /// `cpuId`: `string`.
    #[doc(alias = "cpuId")]
    pub cpu_id: Option<String>,
    /// `idleTimePct`: `integer`.
    #[doc(alias = "idleTimePct")]
    pub idle_time_pct: Option<i64>,
    /// `activeTimePct`: `integer`.
    #[doc(alias = "activeTimePct")]
    pub active_time_pct: Option<i64>,
    /// `privilegedTimePct`: `integer`.
    #[doc(alias = "privilegedTimePct")]
    pub privileged_time_pct: Option<i64>,
    /// `userTimePct`: `integer`.
    #[doc(alias = "userTimePct")]
    pub user_time_pct: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricProcessor "EdgeMetricsTopicEdgeMetricProcessor" 5 {
    (
        cpu_id: String = "cpuId" with_cpu_id,
        idle_time_pct: i64 = "idleTimePct" with_idle_time_pct,
        active_time_pct: i64 = "activeTimePct" with_active_time_pct,
        privileged_time_pct: i64 = "privilegedTimePct" with_privileged_time_pct,
        user_time_pct: i64 = "userTimePct" with_user_time_pct,
    )
});
