// @generated from the schema "EdgeMetricsProcessor"; changes made here are lost at the next generation

/// The schema `EdgeMetricsProcessor`.
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

impl crate::runtime::Model for EdgeMetricsProcessor {
    const EMPTY: Self = Self {
        active_time_pct: ::std::option::Option::None,
        cpu_id: ::std::option::Option::None,
        idle_time_pct: ::std::option::Option::None,
        privileged_time_pct: ::std::option::Option::None,
        user_time_pct: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsProcessor = &<EdgeMetricsProcessor as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsProcessor",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activeTimePct", "active_time_pct", 0),
            ("cpuId", "cpu_id", 0),
            ("idleTimePct", "idle_time_pct", 0),
            ("privilegedTimePct", "privileged_time_pct", 0),
            ("userTimePct", "user_time_pct", 0),
        ],
        fields: &[
            &E.active_time_pct,
            &E.cpu_id,
            &E.idle_time_pct,
            &E.privileged_time_pct,
            &E.user_time_pct,
        ],
    }
};

crate::runtime::model!(EdgeMetricsProcessor);

crate::runtime::setters!(EdgeMetricsProcessor {
    with_active_time_pct: active_time_pct: f64,
    with_cpu_id: cpu_id: ::std::string::String,
    with_idle_time_pct: idle_time_pct: f64,
    with_privileged_time_pct: privileged_time_pct: f64,
    with_user_time_pct: user_time_pct: f64,
});
