// @generated from the schema "EdgeMetricsProcessor"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsProcessor`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsProcessor {
    /// `activeTimePct`: `number (double)`.
    #[doc(alias = "activeTimePct")]
    pub active_time_pct: Option<f64>,
    /// `cpuId`: `string`.
    #[doc(alias = "cpuId")]
    pub cpu_id: Option<String>,
    /// `idleTimePct`: `number (double)`.
    #[doc(alias = "idleTimePct")]
    pub idle_time_pct: Option<f64>,
    /// `privilegedTimePct`: `number (double)`.
    #[doc(alias = "privilegedTimePct")]
    pub privileged_time_pct: Option<f64>,
    /// `userTimePct`: `number (double)`.
    #[doc(alias = "userTimePct")]
    pub user_time_pct: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsProcessor "EdgeMetricsProcessor" 5 {
    (
        active_time_pct: f64 = "activeTimePct" with_active_time_pct,
        cpu_id: String = "cpuId" with_cpu_id,
        idle_time_pct: f64 = "idleTimePct" with_idle_time_pct,
        privileged_time_pct: f64 = "privilegedTimePct" with_privileged_time_pct,
        user_time_pct: f64 = "userTimePct" with_user_time_pct,
    )
});
