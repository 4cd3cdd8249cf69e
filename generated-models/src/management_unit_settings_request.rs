// @generated from the schema "ManagementUnitSettingsRequest"; changes made here are lost at the next generation

/// The schema `ManagementUnitSettingsRequest`.
pub struct ManagementUnitSettingsRequest {
    /// `adherence`: `AdherenceSettings`.
    pub adherence: ::std::option::Option<::std::boxed::Box<crate::AdherenceSettings>>,
    /// `shortTermForecasting`: `ShortTermForecastingSettings`.
    #[doc(alias = "shortTermForecasting")]
    pub short_term_forecasting: ::std::option::Option<
        ::std::boxed::Box<crate::ShortTermForecastingSettings>,
    >,
    /// `timeOff`: `TimeOffSettingsRequest`.
    #[doc(alias = "timeOff")]
    pub time_off: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffSettingsRequest>,
    >,
    /// `scheduling`: `SchedulingSettingsRequest`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::SchedulingSettingsRequest>,
    >,
    /// `shiftTrading`: `ShiftTradeSettings`.
    #[doc(alias = "shiftTrading")]
    pub shift_trading: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradeSettings>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ManagementUnitSettingsRequest {
    const EMPTY: Self = Self {
        adherence: ::std::option::Option::None,
        short_term_forecasting: ::std::option::Option::None,
        time_off: ::std::option::Option::None,
        scheduling: ::std::option::Option::None,
        shift_trading: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ManagementUnitSettingsRequest = &<ManagementUnitSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ManagementUnitSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("adherence", "adherence", 0),
            ("shortTermForecasting", "short_term_forecasting", 0),
            ("timeOff", "time_off", 0),
            ("scheduling", "scheduling", 0),
            ("shiftTrading", "shift_trading", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.adherence,
            &E.short_term_forecasting,
            &E.time_off,
            &E.scheduling,
            &E.shift_trading,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(ManagementUnitSettingsRequest);

crate::runtime::setters!(ManagementUnitSettingsRequest {
    with_adherence: adherence: ::std::boxed::Box<crate::AdherenceSettings>,
    with_short_term_forecasting: short_term_forecasting: ::std::boxed::Box<crate::ShortTermForecastingSettings>,
    with_time_off: time_off: ::std::boxed::Box<crate::TimeOffSettingsRequest>,
    with_scheduling: scheduling: ::std::boxed::Box<crate::SchedulingSettingsRequest>,
    with_shift_trading: shift_trading: ::std::boxed::Box<crate::ShiftTradeSettings>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
