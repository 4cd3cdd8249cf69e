// @generated from the schema "EdgeMetricsTopicEdgeMetricProcessor"; changes made here are lost at the next generation

/// The schema `EdgeMetricsTopicEdgeMetricProcessor`.
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

impl crate::runtime::Model for EdgeMetricsTopicEdgeMetricProcessor {
    const EMPTY: Self = Self {
        cpu_id: ::std::option::Option::None,
        idle_time_pct: ::std::option::Option::None,
        active_time_pct: ::std::option::Option::None,
        privileged_time_pct: ::std::option::Option::None,
        user_time_pct: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeMetricsTopicEdgeMetricProcessor = &<EdgeMetricsTopicEdgeMetricProcessor as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeMetricsTopicEdgeMetricProcessor",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("cpuId", "cpu_id", 0),
            ("idleTimePct", "idle_time_pct", 0),
            ("activeTimePct", "active_time_pct", 0),
            ("privilegedTimePct", "privileged_time_pct", 0),
            ("userTimePct", "user_time_pct", 0),
        ],
        fields: &[
            &E.cpu_id,
            &E.idle_time_pct,
            &E.active_time_pct,
            &E.privileged_time_pct,
            &E.user_time_pct,
        ],
    }
};

crate::runtime::model!(EdgeMetricsTopicEdgeMetricProcessor);

crate::runtime::setters!(EdgeMetricsTopicEdgeMetricProcessor {
    with_cpu_id: cpu_id: ::std::string::String,
    with_idle_time_pct: idle_time_pct: i64,
    with_active_time_pct: active_time_pct: i64,
    with_privileged_time_pct: privileged_time_pct: i64,
    with_user_time_pct: user_time_pct: i64,
});
