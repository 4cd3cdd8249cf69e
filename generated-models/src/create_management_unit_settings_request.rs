// @generated from the schema "CreateManagementUnitSettingsRequest"; changes made here are lost at the next generation

/// The schema `CreateManagementUnitSettingsRequest`.
#[repr(C)]
pub struct CreateManagementUnitSettingsRequest {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateManagementUnitSettingsRequest "CreateManagementUnitSettingsRequest" 5 {
    (
        adherence: ::std::boxed::Box<crate::AdherenceSettings> = "adherence" 0 with_adherence,
        short_term_forecasting: ::std::boxed::Box<crate::ShortTermForecastingSettings> = "shortTermForecasting" 0 with_short_term_forecasting,
        time_off: ::std::boxed::Box<crate::TimeOffSettingsRequest> = "timeOff" 0 with_time_off,
        scheduling: ::std::boxed::Box<crate::SchedulingSettingsRequest> = "scheduling" 0 with_scheduling,
        shift_trading: ::std::boxed::Box<crate::ShiftTradeSettings> = "shiftTrading" 0 with_shift_trading,
    )
});
