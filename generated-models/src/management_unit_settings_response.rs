// @generated from the schema "ManagementUnitSettingsResponse"; changes made here are lost at the next generation

/// The schema `ManagementUnitSettingsResponse`.
#[repr(C)]
pub struct ManagementUnitSettingsResponse {
    /// `adherence`: `AdherenceSettings`.
    pub adherence: ::std::option::Option<::std::boxed::Box<crate::AdherenceSettings>>,
    /// `shortTermForecasting`: `ShortTermForecastingSettings`.
    #[doc(alias = "shortTermForecasting")]
    pub short_term_forecasting: ::std::option::Option<
        ::std::boxed::Box<crate::ShortTermForecastingSettings>,
    >,
    /// `timeOff`: `TimeOffSettingsResponse`.
    #[doc(alias = "timeOff")]
    pub time_off: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffSettingsResponse>,
    >,
    /// `scheduling`: `SchedulingSettingsResponse`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::SchedulingSettingsResponse>,
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

crate::runtime::model!(ManagementUnitSettingsResponse "ManagementUnitSettingsResponse" 6 {
    (
        adherence: ::std::boxed::Box<crate::AdherenceSettings> = "adherence" 0 with_adherence,
        short_term_forecasting: ::std::boxed::Box<crate::ShortTermForecastingSettings> = "shortTermForecasting" 0 with_short_term_forecasting,
        time_off: ::std::boxed::Box<crate::TimeOffSettingsResponse> = "timeOff" 0 with_time_off,
        scheduling: ::std::boxed::Box<crate::SchedulingSettingsResponse> = "scheduling" 0 with_scheduling,
        shift_trading: ::std::boxed::Box<crate::ShiftTradeSettings> = "shiftTrading" 0 with_shift_trading,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
