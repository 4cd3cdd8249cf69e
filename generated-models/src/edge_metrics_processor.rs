// @generated from the schema "EdgeMetricsProcessor"; changes made here are lost at the next generation

/// The schema `EdgeMetricsProcessor`.
#[repr(C)]
pub struct EdgeMetricsProcessor {
    /// `activeTimePct`: `number (double)`.
    #[doc(alias = "activeTimePct")]
    pub active_time_pct: ::std::option::Option<f64>,
    /// `cpuId`: `string`.
    #[doc(alias = "cpuId")]
    pub cpu_id: ::std::option::Option<::std::string::String>,
    /// `idleTimePct`: `number (double)`.
    #[doc(alias = "idleTimePct")]
    pub idle_time_pct: ::std::option::Option<f64>,
    /// `privilegedTimePct`: `number (double)`.
    #[doc(alias = "privilegedTimePct")]
    pub privileged_time_pct: ::std::option::Option<f64>,
    /// `userTimePct`: `number (double)`.
    #[doc(alias = "userTimePct")]
    pub user_time_pct: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsProcessor "EdgeMetricsProcessor" 5 {
    (
        active_time_pct: f64 = "activeTimePct" 0 with_active_time_pct,
        cpu_id: ::std::string::String = "cpuId" 0 with_cpu_id,
        idle_time_pct: f64 = "idleTimePct" 0 with_idle_time_pct,
        privileged_time_pct: f64 = "privilegedTimePct" 0 with_privileged_time_pct,
        user_time_pct: f64 = "userTimePct" 0 with_user_time_pct,
    )
});
