// @generated from the schema "EdgeMetricsTopicEdgeMetricProcessor"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricProcessor`.
#[repr(C)]
pub struct EdgeMetricsTopicEdgeMetricProcessor {
    /// `cpuId`: `string`.
    #[doc(alias = "cpuId")]
    pub cpu_id: ::std::option::Option<::std::string::String>,
    /// `idleTimePct`: `integer`.
    #[doc(alias = "idleTimePct")]
    pub idle_time_pct: ::std::option::Option<i64>,
    /// `activeTimePct`: `integer`.
    #[doc(alias = "activeTimePct")]
    pub active_time_pct: ::std::option::Option<i64>,
    /// `privilegedTimePct`: `integer`.
    #[doc(alias = "privilegedTimePct")]
    pub privileged_time_pct: ::std::option::Option<i64>,
    /// `userTimePct`: `integer`.
    #[doc(alias = "userTimePct")]
    pub user_time_pct: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsTopicEdgeMetricProcessor "EdgeMetricsTopicEdgeMetricProcessor" 5 {
    (
        cpu_id: ::std::string::String = "cpuId" 0 with_cpu_id,
        idle_time_pct: i64 = "idleTimePct" 0 with_idle_time_pct,
        active_time_pct: i64 = "activeTimePct" 0 with_active_time_pct,
        privileged_time_pct: i64 = "privilegedTimePct" 0 with_privileged_time_pct,
        user_time_pct: i64 = "userTimePct" 0 with_user_time_pct,
    )
});
