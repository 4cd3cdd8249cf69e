// @generated from the schema "Predictor"; changes made here are lost at the next generation

/// The schema `Predictor`.
pub struct Predictor {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `queues`: `array of AddressableEntityRef`, required.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `kpi`: `string`, required.
    pub kpi: ::std::option::Option<::std::string::String>,
    /// `routingTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "routingTimeoutSeconds")]
    pub routing_timeout_seconds: ::std::option::Option<i32>,
    /// `schedule`: `PredictorSchedule`.
    pub schedule: ::std::option::Option<::std::boxed::Box<crate::PredictorSchedule>>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `workloadBalancingConfig`: `PredictorWorkloadBalancing`.
    #[doc(alias = "workloadBalancingConfig")]
    pub workload_balancing_config: ::std::option::Option<
        ::std::boxed::Box<crate::PredictorWorkloadBalancing>,
    >,
    /// `errorCode`: `string`, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `models`: `array of PredictorModelBrief`, read-only.
    pub models: ::std::option::Option<::std::vec::Vec<crate::PredictorModelBrief>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Predictor {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        queues: ::std::option::Option::None,
        kpi: ::std::option::Option::None,
        routing_timeout_seconds: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        workload_balancing_config: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        models: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Predictor = &<Predictor as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Predictor",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("queues", "queues", 1),
            ("kpi", "kpi", 1),
            ("routingTimeoutSeconds", "routing_timeout_seconds", 0),
            ("schedule", "schedule", 0),
            ("state", "state", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("workloadBalancingConfig", "workload_balancing_config", 0),
            ("errorCode", "error_code", 2),
            ("models", "models", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.queues,
            &E.kpi,
            &E.routing_timeout_seconds,
            &E.schedule,
            &E.state,
            &E.date_created,
            &E.date_modified,
            &E.workload_balancing_config,
            &E.error_code,
            &E.models,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Predictor);

crate::runtime::setters!(Predictor {
    with_id: id: ::std::string::String,
    with_queues: queues: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_kpi: kpi: ::std::string::String,
    with_routing_timeout_seconds: routing_timeout_seconds: i32,
    with_schedule: schedule: ::std::boxed::Box<crate::PredictorSchedule>,
    with_state: state: crate::runtime::Open<State>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_workload_balancing_config: workload_balancing_config: ::std::boxed::Box<crate::PredictorWorkloadBalancing>,
    with_error_code: error_code: ::std::string::String,
    with_models: models: ::std::vec::Vec<crate::PredictorModelBrief>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `Predictor`. Known values: `Created`, `Error`, `Active`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Created,
    Error,
    Active,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Error, "Error"),
        (Self::Active, "Active"),
    ];
}
