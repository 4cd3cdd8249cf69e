// @generated from the schema "ManagementUnitSettingsRequest"; changes made here are lost at the next generation

/// The schema `ManagementUnitSettingsRequest`.
#[repr(C)]
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

crate::runtime::model!(ManagementUnitSettingsRequest "ManagementUnitSettingsRequest" 6 {
    (
        adherence: ::std::boxed::Box<crate::AdherenceSettings> = "adherence" 0 with_adherence,
        short_term_forecasting: ::std::boxed::Box<crate::ShortTermForecastingSettings> = "shortTermForecasting" 0 with_short_term_forecasting,
        time_off: ::std::boxed::Box<crate::TimeOffSettingsRequest> = "timeOff" 0 with_time_off,
        scheduling: ::std::boxed::Box<crate::SchedulingSettingsRequest> = "scheduling" 0 with_scheduling,
        shift_trading: ::std::boxed::Box<crate::ShiftTradeSettings> = "shiftTrading" 0 with_shift_trading,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
